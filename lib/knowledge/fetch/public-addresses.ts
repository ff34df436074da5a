import { BlockList, isIP } from "node:net";

const closed4: [string, number][] = [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8],
  ["100.64.0.0", 10], // carriers' own
  ["127.0.0.0", 8],
  ["169.254.0.0", 16], // link-local, with the clouds' metadata services
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, with broadcast
];
/** Of IPv6 only what is handed out to the public counts, without the ways back into IPv4 and the ranges for examples. */
const open6: [string, number][] = [["2000::", 3]];
const closed6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

function toList(ranges: [string, number][], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const [network, bits] of ranges) list.addSubnet(network, bits, family);
  return list;
}

const lists = {
  closed4: toList(closed4, "ipv4"),
  open6: toList(open6, "ipv6"),
  closed6: toList(closed6, "ipv6"),
};

/** True for an address of the public internet by IANA's registries of special-purpose addresses; false for all else. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !lists.closed4.check(address, "ipv4");
  if (family !== 6 || address.includes("%")) return false;
  return lists.open6.check(address, "ipv6") && !lists.closed6.check(address, "ipv6");
}
