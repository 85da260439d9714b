// Cuts the upper left square out of a PNG and makes it smaller: a palette of 256 colours, and the highest compression. The areas keep their
// colours exactly; only where an edge fades do neighbouring shades become one. Reads what Chromium writes: 8 bits, RGB or RGBA, not interlaced.
const { readFileSync, writeFileSync } = require('node:fs');
const { inflateSync, deflateSync, crc32 } = require('node:zlib');

const [path, edge] = [process.argv[1], Number(process.argv[2])];
const file = readFileSync(path);
const chunks = [];
for (let at = 8; at < file.length; ) {
  const size = file.readUInt32BE(at);
  chunks.push({ kind: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + size) });
  at += size + 12;
}
const head = chunks.find((chunk) => chunk.kind === 'IHDR').data;
const [width, height, depth, colour] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
if (depth !== 8 || (colour !== 2 && colour !== 6)) throw new Error(`${path}: not the kind of picture expected`);
const bytes = colour === 6 ? 4 : 3;
const packed = inflateSync(Buffer.concat(chunks.filter((chunk) => chunk.kind === 'IDAT').map((chunk) => chunk.data)));

// Undo the row filters.
const stride = width * bytes;
const pixels = Buffer.alloc(stride * height);
for (let y = 0; y < height; y++) {
  const filter = packed[y * (stride + 1)];
  for (let x = 0; x < stride; x++) {
    const left = x >= bytes ? pixels[y * stride + x - bytes] : 0;
    const up = y ? pixels[(y - 1) * stride + x] : 0;
    const corner = y && x >= bytes ? pixels[(y - 1) * stride + x - bytes] : 0;
    const guess = left + up - corner;
    const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
    const add = [0, left, up, (left + up) >> 1, paeth][filter];
    pixels[y * stride + x] = packed[y * (stride + 1) + 1 + x] + add;
  }
}

// The areas' colours are those that cover much; the others are rounded until 256 are enough.
const counts = new Map();
const dots = [];
for (let y = 0; y < edge; y++) {
  for (let x = 0; x < edge; x++) {
    const at = (y * width + x) * bytes;
    const dot = [...pixels.subarray(at, at + bytes), 255].slice(0, 4);
    // Every fully transparent dot is the same dot.
    const key = dot[3] === 0 ? '0,0,0,0' : dot.join();
    dots.push(key);
    counts.set(key, (counts.get(key) || 0) + 1);
  }
}
const round = (key, step) => {
  if (step === 1 || counts.get(key) > edge) return key;
  return key.split(',').map((value) => Math.min(255, Math.round(value / step) * step)).join();
};
let table = new Map();
let step = 0;
do {
  step++;
  table = new Map();
  for (const key of counts.keys()) {
    const rounded = round(key, step);
    if (!table.has(rounded)) table.set(rounded, table.size);
  }
} while (table.size > 256);
const rows = Buffer.alloc((edge + 1) * edge);
dots.forEach((key, at) => {
  rows[Math.floor(at / edge) * (edge + 1) + 1 + (at % edge)] = table.get(round(key, step));
});
const colours = [...table.keys()].map((key) => key.split(',').map(Number));
const chunk = (kind, data) => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};
const newHead = Buffer.from(head);
newHead.writeUInt32BE(edge, 0);
newHead.writeUInt32BE(edge, 4);
newHead[9] = 3;
const parts = [file.subarray(0, 8), chunk('IHDR', newHead), chunk('PLTE', Buffer.from(colours.flatMap((dot) => dot.slice(0, 3))))];
if (colours.some((dot) => dot[3] < 255)) parts.push(chunk('tRNS', Buffer.from(colours.map((dot) => dot[3]))));
parts.push(chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0)));
const small = Buffer.concat(parts);
writeFileSync(path, small);
console.log(`${path}: ${edge}×${edge}, ${table.size} colours, ${small.length} bytes`);
