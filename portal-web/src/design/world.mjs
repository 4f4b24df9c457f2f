// Draws assets/world.svg: the countries and areas of the packaged vocabulary as shapes that pages colour one by one.
//
//   node world.mjs PATH-OF-THE-NPM-PACKAGE-world-atlas
//
// The boundaries are Natural Earth's (public domain) as world-atlas 2 (ISC licence) packs them: those at 1:110,000,000, and a dot for what is
// missing there or too small to be seen. Equal Earth projection (Šavrič, Patterson, Jenny, 2018), so that areas compare.
import { readFileSync, writeFileSync } from 'node:fs';

const WIDTH = 720;
const DOT = 2.5;
const SMALLEST = 12;
const SOUTH = -58;
/** In square units of the map: a point whose triangle with its neighbours is smaller is left out. */
const DETAIL = 8;
/** In the middle of the map, so that its edges lie in the Bering Strait and cut no country. */
const MIDDLE = 11;

const [atlas] = process.argv.slice(2);
if (!atlas) {
  throw new Error('usage: node world.mjs PATH-OF-world-atlas');
}

/** Where those lie that the files count to another one or leave out: degrees east and north. */
const OFF_THE_FILES = {
  BQ: [-68.3, 12.2], CC: [96.8, -12.2], CX: [105.7, -10.5], GI: [-5.4, 36.1], GP: [-61.6, 16.2], MQ: [-61, 14.7], RE: [55.5, -21.1],
  SJ: [16, 78.5], TK: [-171.8, -9.2], TV: [179.2, -8.5], YT: [45.2, -12.8],
};

const codes = new Map(readFileSync(new URL('../../../portal-ejb/src/main/resources/taxonomy/countries.csv', import.meta.url), 'utf8')
  .split('\n').slice(1).filter(Boolean).map(line => line.split(',')).map(([code, , m49]) => [m49, code]));

/** Equal Earth, in units in which the equator is 2.7064 to either side. */
function project([longitude, latitude]) {
  const theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(latitude * Math.PI / 180));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const x = longitude * Math.PI / 180 * Math.cos(theta)
    / (Math.sqrt(3) / 2 * (1.340264 + 3 * -0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2)));
  return [x, theta * (1.340264 - 0.081106 * t2 + t6 * (0.000893 + 0.003796 * t2))];
}

const [east] = project([180, 0]);
const [, north] = project([0, 84]);
const [, south] = project([0, SOUTH]);
const scale = WIDTH / (2 * east);
const place = point => {
  const [x, y] = project([point[0] - MIDDLE, point[1]]);
  return [(x + east) * scale, (north - y) * scale];
};
const height = Math.ceil((north - south) * scale);

/** The countries of a TopoJSON file by code: each a list of rings in degrees. */
function countries(file) {
  const topology = JSON.parse(readFileSync(`${atlas}/${file}`, 'utf8'));
  const { scale: [kx, ky], translate: [dx, dy] } = topology.transform;
  const arcs = topology.arcs.map(arc => {
    let x = 0;
    let y = 0;
    return simplified(arc.map(([ax, ay]) => [(x += ax) * kx + dx, (y += ay) * ky + dy]));
  });
  const ring = indexes => indexes.flatMap((index, i) => {
    const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
    return i === 0 ? arc : arc.slice(1);
  });
  const found = new Map();
  for (const { id, type, arcs: shape } of topology.objects.countries.geometries) {
    const polygons = type === 'Polygon' ? [shape] : type === 'MultiPolygon' ? shape : [];
    if (codes.has(id) && codes.get(id) !== 'AQ' && polygons.length) {
      found.set(codes.get(id), polygons.flatMap(polygon => polygon.map(ring).map(unwrapped)));
    }
  }
  return found;
}

/** The same line with fewer points (Visvalingam and Whyatt, 1993). Its ends stay, and neighbours share it, so no gaps open. */
function simplified(arc) {
  const points = [...arc];
  const corner = i => {
    const [[ax, ay], [bx, by], [cx, cy]] = [i - 1, i, i + 1].map(at => place(points[at]));
    return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  };
  while (points.length > 4) {
    const corners = points.slice(1, -1).map((_, i) => corner(i + 1));
    const least = Math.min(...corners);
    if (least >= DETAIL) {
      break;
    }
    points.splice(corners.indexOf(least) + 1, 1);
  }
  return points;
}

/** The same ring without leaps at the antimeridian, between the edges of the map. */
function unwrapped(ring) {
  let turns = 0;
  const walked = ring.map(([longitude, latitude], i) => {
    const leap = i === 0 ? 0 : longitude - ring[i - 1][0];
    turns += leap > 180 ? -360 : leap < -180 ? 360 : 0;
    return [longitude + turns, latitude];
  });
  const mean = walked.reduce((sum, [longitude]) => sum + longitude, 0) / walked.length;
  const shift = mean < MIDDLE - 180 ? 360 : mean > MIDDLE + 180 ? -360 : 0;
  return walked.map(([longitude, latitude]) => [longitude + shift, latitude]);
}

const area = ring => ring.reduce((sum, [x, y], i) => {
  const [nx, ny] = ring[(i + 1) % ring.length];
  return sum + x * ny - nx * y;
}, 0) / 2;

/** A ring on the grid of whole units, without points that fall together or lie on a line. */
function onGrid(ring) {
  const points = [];
  for (const [x, y] of ring.map(place).map(([px, py]) => [Math.round(px), Math.round(py)])) {
    const last = points.at(-1);
    if (last && last[0] === x && last[1] === y) {
      continue;
    }
    const before = points.at(-2);
    if (before && (last[0] - before[0]) * (y - last[1]) === (last[1] - before[1]) * (x - last[0])) {
      points.pop();
    }
    points.push([x, y]);
  }
  return points;
}

function path(rings) {
  return rings.map(([[x, y], ...rest]) => {
    let [px, py] = [x, y];
    const steps = rest.map(([nx, ny]) => {
      const step = `${nx - px < 0 ? '' : ' '}${nx - px}${ny - py < 0 ? '' : ' '}${ny - py}`;
      [px, py] = [nx, ny];
      return step;
    });
    return `M${x} ${y}l${steps.join('').trim()}z`;
  }).join('');
}

const coarse = countries('countries-110m.json');
// the file draws French Guiana as a part of France
const american = ([[longitude]]) => longitude < -40;
coarse.set('GF', coarse.get('FR').filter(american));
coarse.set('FR', coarse.get('FR').filter(ring => !american(ring)));
const fine = countries('countries-50m.json');
const dot = (code, [x, y]) => `<circle id="${code}" cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" r="${DOT}"/>`;
const shapes = [];
const missing = [];
for (const code of [...codes.values()].sort()) {
  const rings = (coarse.get(code) ?? []).map(onGrid).filter(ring => ring.length > 3 && Math.abs(area(ring)) >= 8);
  if (rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0) >= SMALLEST) {
    shapes.push(`<path id="${code}" d="${path(rings)}"/>`);
  } else if (fine.has(code) || coarse.has(code)) {
    const largest = (fine.get(code) ?? coarse.get(code)).map(ring => ring.map(place))
      .reduce((one, other) => Math.abs(area(other)) > Math.abs(area(one)) ? other : one);
    const [x, y] = [0, 1].map(axis => largest.reduce((sum, point) => sum + point[axis], 0) / largest.length);
    if (y < height) {
      shapes.push(dot(code, [x, y]));
    }
  } else if (OFF_THE_FILES[code]) {
    shapes.push(dot(code, place(unwrapped([OFF_THE_FILES[code]])[0])));
  } else {
    missing.push(code);
  }
}
writeFileSync(new URL('../main/webapp/assets/world.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><g id="all">\n${shapes.join('\n')}\n</g></svg>\n`);
console.log(`${shapes.length} shapes, ${WIDTH} x ${height}; without a shape: ${missing.join(' ')}`);
