import { createServer, type IncomingMessage } from "node:http";
import { allocate, assess, type Issue, imBw201801 } from "planungsrahmen";
import { readMunicipalities } from "planungsrahmen/input";
import { describe, en } from "planungsrahmen/messages";

const MOST_BYTES = 5_000_000;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The body of a request, or null if it is larger than the service accepts. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusal(issues: readonly Issue[]): Answer {
  return { status: 422, body: { problems: issues.map((issue) => describe(issue, en)) } };
}

/** The frames of a table (CSV, JSON, .xlsx or .ods), or what is wrong with it. */
function framesOf(table: Uint8Array): Answer {
  const read = readMunicipalities(table, imBw201801);
  if (!read.ok) return refusal(read.issues);
  const allocation = allocate(read.value.municipalities, imBw201801);
  if (!allocation.ok) return refusal(allocation.issues);
  const { ruleSet, municipalities } = assess(allocation.value);
  const frames = municipalities.map(({ ags, name, frameCents, status }) => ({ ags, name, frameCents, status }));
  return { status: 200, body: { ruleSet: ruleSet.id, version: ruleSet.version, frames } };
}

async function answerTo(request: IncomingMessage): Promise<Answer> {
  if (request.method !== "POST" || request.url !== "/frames") return { status: 404, body: { use: "POST /frames" } };
  const table = await bodyOf(request);
  return table === null ? { status: 413, body: { mostBytes: MOST_BYTES } } : framesOf(table);
}

const server = createServer((request, response) => {
  answerTo(request).then(
    ({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
      response.end(JSON.stringify(body));
    },
    () => response.destroy(),
  );
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => console.log(JSON.stringify(server.address())));
