// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know it
// biome-ignore-all lint/complexity/useOptionalChain: Node 12 cannot read it
/**
 * Runs a script of this project on any machine: `node scripts/run.cjs <script> [args…]`. Fetches a current Node and the
 * packages if they are missing.
 *
 * Plain CommonJS without `?.` and `??`, so that an old Node (12 and later) can read it and replace itself.
 */
'use strict';

const { spawn, spawnSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const ROOT = path.join(__dirname, '..');
const OLDEST_NODE = [22, 18];
const NODE = '24';
const NPM = '11.19.1';
const CACHE = process.env.XDG_CACHE_HOME || process.env.LOCALAPPDATA || path.join(os.homedir(), '.cache');

/** An error that tells the user what to do; shown without a stack, like the class of that name in the scripts. */
function userError(message) {
  return Object.assign(new Error(message), { name: 'UserError' });
}

const say = (text) => process.stderr.write(`${text}\n`);
const remove = (target) => (fs.rmSync || fs.rmdirSync)(target, { recursive: true, force: true });
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

function readOr(file, otherwise) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (_) {
    return otherwise;
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs work while no other command installs. A lock whose owner has ended is removed. */
function withLock(work) {
  const file = path.join(ROOT, '.cache', 'install.lock');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(readOr(file, ''));
    if (owner && !isRunning(owner)) remove(file);
    else sleep(200);
  }
  try {
    return work();
  } finally {
    remove(file);
  }
}

/** Runs npm, by its own script if that is known, which avoids npm.cmd on Windows; returns what went wrong, if anything. */
function npm(args, cwd) {
  const script = process.env.npm_execpath || '';
  const all = args.concat('--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund');
  // The caller's -s and NODE_ENV=production would hide errors and leave out the development packages.
  const env = Object.assign({}, process.env);
  delete env.NODE_ENV;
  const isKnown = /npm-cli\.[cm]?js$/.test(script) && fs.existsSync(script);
  const shell = !isKnown && process.platform === 'win32';
  const options = { cwd, encoding: 'utf8', env, maxBuffer: 1 << 26, shell };
  const [program, before] = isKnown ? [process.execPath, [script]] : ['npm', []];
  const { status, stdout, stderr, error } = spawnSync(program, before.concat(all), options);
  return status === 0
    ? ''
    : [stdout, stderr, error && error.message, 'npm failed.'].filter(Boolean).join('\n');
}

function isOld(version) {
  const parts = version.split('.').map(Number);
  return parts[0] < OLDEST_NODE[0] || (parts[0] === OLDEST_NODE[0] && parts[1] < OLDEST_NODE[1]);
}

/** Fetches a current Node and npm from npm's registry, and keeps them outside the project. */
function fetchNode() {
  const folder = path.join(CACHE, 'signpost', `node-${NODE}`);
  const modules = path.join(folder, 'node_modules');
  const system = process.platform === 'win32' ? 'win' : process.platform;
  // Apple silicon is published under another prefix.
  const name = `${system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${system}-${process.arch}`;
  const node = path.join(modules, name, 'bin', system === 'win' ? 'node.exe' : 'node');
  const fetched = { node, npm: path.join(modules, 'npm', 'bin', 'npm-cli.js') };
  return withLock(() => {
    if (fs.existsSync(fetched.node)) return fetched;
    say(`This machine has Node ${process.versions.node}; fetching a newer one for this project, once …`);
    // Fetched elsewhere and then moved, so that an interrupted run leaves nothing incomplete.
    const aside = `${folder}.part`;
    remove(aside);
    fs.mkdirSync(aside, { recursive: true });
    const failed = npm(['install', '--no-save', '--prefix', aside, `${name}@${NODE}`, `npm@${NPM}`], aside);
    if (failed)
      throw userError(
        `${failed}\nSignpost needs Node ${OLDEST_NODE.join('.')} or newer, and none could be fetched for ${name}. ` +
          `Please install Node ${NODE} (https://nodejs.org) and run the command again.`,
      );
    remove(folder);
    fs.renameSync(aside, folder);
    return fetched;
  });
}

/** Starts this command again on the fetched Node and takes over its exit code. */
function startAgain(fetched) {
  const env = Object.assign({}, process.env, { npm_execpath: fetched.npm });
  const child = spawn(fetched.node, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit', env });
  // The terminal sends Ctrl-C to both processes; this one waits while the child cleans up.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code === null ? 1 : code;
  });
}

/** Whether `npm ci` or `npm install` has installed the packages of the lock file. */
function isInstalled() {
  const hidden = readOr(path.join(ROOT, 'node_modules', '.package-lock.json'), '');
  if (!hidden) return false;
  const have = JSON.parse(hidden).packages;
  const want = JSON.parse(readOr(path.join(ROOT, 'package-lock.json'), '')).packages;
  return Object.keys(want).every((name) => {
    if (name === '' || (!have[name] && want[name].optional)) return true;
    return have[name] && have[name].version === want[name].version && fs.existsSync(path.join(ROOT, name));
  });
}

/** Installs the packages, and generates the types that tsconfig.json extends: a build updates them later. */
function install() {
  if (!isInstalled()) {
    // npm would empty the folder that the link points to.
    const packages = fs.lstatSync(path.join(ROOT, 'node_modules'), { throwIfNoEntry: false });
    if (packages && packages.isSymbolicLink())
      throw userError('node_modules is a link: run "npm ci" where it leads to, or remove the link.');
    say('Installing packages, once …');
    const failed = npm(['ci', '--include=dev', '--include=optional'], ROOT);
    if (failed) throw userError(`${failed}\nThe packages could not be installed (npm ci).`);
  }
  if (fs.existsSync(path.join(ROOT, '.wxt', 'tsconfig.json'))) return;
  const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'prepare'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw userError(`${stdout}${stderr}\nThe types could not be generated (wxt prepare).`);
}

/** Returns how a script is used: its first comment that names the command. */
function usageOf(script) {
  const comments = readOr(path.join(ROOT, script), '').match(/\/\*\*[\s\S]*?\*\//g) || [];
  const usage = comments.find((comment) => /\bnpm (run|test|start)\b/.test(comment)) || '';
  return usage
    .slice(3, -2)
    .replace(/^ \* ?/gm, '')
    .trim();
}

/**
 * Runs a TypeScript script as Vite sees it, so that `import.meta.glob` and the virtual modules of the build work in Node
 * as in the extension. A script does its work while it is imported and finds its arguments in `process.argv`.
 */
async function runScript(script, args) {
  const { runnerImport } = await import('vite');
  const { derivedData } = await import('../build/derived-data.ts');
  process.argv = [process.execPath, path.resolve(script), ...args];
  await runnerImport(path.resolve(script), {
    // No config file and no tsconfig: both cost time, and a new checkout has no generated tsconfig yet.
    configFile: false,
    logLevel: 'silent',
    oxc: { tsconfig: false, jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [derivedData()],
  });
}

async function main(script, args) {
  if (isOld(process.versions.node)) return startAgain(fetchNode());
  if (args[0] === '--help' || args[0] === '-h') return console.log(usageOf(script));
  process.env.INIT_CWD = process.env.INIT_CWD || process.cwd();
  process.chdir(ROOT);
  withLock(install);
  await runScript(script, args);
}

const script = `scripts/${process.argv[2]}.ts`;
main(script, process.argv.slice(3)).catch((error) => {
  const { name = '', code = '', message = '', stack = String(error) } = error || {};
  if (String(code).startsWith('ERR_PARSE_ARGS')) say(`${message}\n\n${usageOf(script)}`);
  else say(name === 'UserError' ? message : stack);
  process.exitCode = 1;
});
