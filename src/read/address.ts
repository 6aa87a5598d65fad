import { BlockList, isIP } from 'node:net';
import { UserError } from '../model/user-error.ts';

const V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Parts of 2000::/3 that lead elsewhere: Teredo and other protocols, documentation, 6to4. All outside it is refused. */
const V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [network, prefix] of V4) refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of V6) refused.addSubnet(network, prefix, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an IP address belongs to this machine, a private network, or to no place on the public internet (IANA's
 * special-purpose registries); IPv6 addresses that wrap an IPv4 one are refused altogether.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  const version = isIP(plain);
  if (version === 4) return refused.check(plain, 'ipv4');
  if (version === 6) return !global6.check(plain, 'ipv6') || refused.check(plain, 'ipv6');
  return true;
}

/** The error for an address that leads to this machine or a private network. */
export function refusedAddress(url: string, address: string): UserError {
  return new UserError(
    'url-refused',
    `${url} (${address})`,
    'Say --allow-private if you trust it.',
  );
}

/** Parses an address of the web; throws url-invalid for other schemes and for names and passwords in it. */
export function parseAddress(text: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw new UserError('url-invalid', text, 'Give an address such as https://example.org/page.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UserError(
      'url-invalid',
      text,
      'Give an address that begins with http:// or https://.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
    throw new UserError(
      'url-invalid',
      `${url.href} (with a name or password)`,
      'Leave them out, or save the page first.',
    );
  }
  url.hash = '';
  return url;
}
