import './meetings.css';
import type { ScreenProps } from '../screen.ts';
import { Meeting } from './meeting.tsx';
import { MeetingList } from './meeting-list.tsx';

/** The meetings by time, or one of them. */
export function Meetings({ rest }: ScreenProps) {
  const [id] = rest;
  return id === undefined ? <MeetingList /> : <Meeting key={id} id={id} />;
}
