// The static server that people use too (`cargo xtask serve`), on the release build, with the headers a host sends.
//
//   const server = await serve();            // dist/, a free port
//   server.url                               // "http://localhost:PORT"
//   await server.stop();                     // really gone: nothing answers, open sockets are cut
//   const again = await serve({ port: server.port, dist: otherFolder });
//   const other = await anotherBuild();      // a copy of dist/ that is a newer version; other.remove()
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { atEnd } from "./end.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
export const DIST = process.env.ASKELMA_DIST ?? join(root, "dist");

const running = new Set();
atEnd(() => Promise.all([...running].map((server) => server.stop())));

function xtask(...words) {
  const own = process.env.ASKELMA_XTASK;
  return own ? [own, words] : ["cargo", ["xtask", ...words]];
}

export async function serve({ dist = DIST, port = 0 } = {}) {
  const [program, words] = xtask("serve", "--dist", dist, "--port", String(port));
  const child = spawn(program, words, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  const first = await Promise.race([once(createInterface({ input: child.stdout }), "line"), gone.then(() => null)]);
  if (!first) throw new Error(`The server did not start on port ${port}.`);
  const url = new URL(first[0]);
  const server = {
    url: url.origin,
    port: Number(url.port),
    async stop() {
      running.delete(server);
      child.kill();
      await gone;
    },
  };
  running.add(server);
  return server;
}

export async function anotherBuild() {
  const folder = await mkdtemp(join(tmpdir(), "askelma-build-"));
  const dist = join(folder, "dist");
  await cp(DIST, dist, { recursive: true });
  await appendFile(join(dist, "start.js"), "// a newer version\n");
  const [program, words] = xtask("seal", "--dist", dist);
  await promisify(execFile)(program, words, { cwd: root });
  return { dist, remove: () => rm(folder, { recursive: true, force: true }) };
}
