// Hands mutants to processes, and ends one that has been silent for too long.
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));
const SILENCE = 60_000; // milliseconds without a sign of life: far more than any vector takes

/**
 * @param {string[]} files what a worker reads
 * @param {number} count how many run at a time
 * @param {() => object|undefined} next gives the next task, which has an `id`
 * @param {(task: object, result: {outcome: string, killer: number|null}) => void} done
 */
export async function work(files, count, next, done) {
  await Promise.all(Array.from({ length: count }, () => serve(files, next, done)));
}

async function serve(files, next, done) {
  let worker = await started(files);
  for (let task = next(); task; task = next()) {
    let result = await asked(worker, task);
    for (let turn = 0; result === null && turn < 2; turn++) {
      worker = await started(files);
      result = turn ? { outcome: "endless", killer: null } : await asked(worker, task); // an earlier mutant may have been the cause
    }
    done(task, result);
  }
  worker.disconnect();
}

async function started(files) {
  const worker = fork(WORKER, files, { serialization: "advanced", execArgv: ["--max-old-space-size=1024"], stdio: ["ignore", "ignore", "ignore", "ipc"] });
  await new Promise((resolve, reject) => worker.once("message", resolve).once("exit", (code) => reject(new Error(`a worker did not start (exit code ${code})`))));
  return worker;
}

// The answer of a worker, or null if it has ended or been ended.
function asked(worker, task) {
  return new Promise((resolve) => {
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => worker.kill("SIGKILL"), SILENCE);
    };
    const over = (result) => {
      clearTimeout(timer);
      worker.removeAllListeners("message").removeAllListeners("exit");
      resolve(result);
    };
    worker.on("message", (message) => (message.alive ? watch() : over(message)));
    worker.once("exit", () => over(null));
    watch();
    worker.send(task);
  });
}
