import { allocate, assess, imBw201801 } from "planungsrahmen";
import { workbook } from "planungsrahmen/workbook";

// How the time to make a workbook grows with the number of municipalities: the best of five runs each, in one process.
const RULES = { ...imBw201801, districts: null };

function assessed(rows) {
  const table = Array.from({ length: rows }, (_, index) => {
    return { ags: `08${100_000 + index * 7}`, name: `Ort ${index}`, persons: (index * 7_919) % 331 };
  });
  return assess(allocate(table, RULES, { total: "table" }).value);
}

async function best(assessment) {
  const times = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await workbook(assessment);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

const small = await best(assessed(1_101));
const large = await best(assessed(11_010));
console.log(
  `1,101 municipalities: ${(small / 1000).toFixed(2)} s; ten times as many: ${(large / small).toFixed(1)} times as long`,
);
