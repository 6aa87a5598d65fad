import '../../styles/record.css';
import './ledger-record.css';
import './commitments.css';
import './detail.css';
import type { ScreenProps } from '../screen.ts';
import { Detail } from './detail.tsx';
import { Ledger } from './ledger.tsx';

/** The ledger of commitments, or one of them. */
export function Commitments({ rest }: ScreenProps) {
  const [id] = rest;
  return id === undefined ? <Ledger /> : <Detail key={id} id={id} />;
}
