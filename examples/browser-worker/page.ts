import type { Answer, Order } from "./order.js";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
const file = document.querySelector<HTMLInputElement>("input[type=file]");
const output = document.querySelector("output");

worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
  if (output !== null) output.textContent = (data.ok ? data.pools : data.problems).join("\n");
});

file?.addEventListener("change", async () => {
  const table = await file.files?.[0]?.arrayBuffer();
  if (table === undefined) return;
  const order: Order = { table, borders: null };
  worker.postMessage(order, [table]);
});
