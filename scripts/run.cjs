// biome-ignore-all lint/style/useNodejsImportProtocol: Node 12 does not know it
// biome-ignore-all lint/complexity/useOptionalChain: Node 12 cannot read it
/**
 * Runs a task of this project on a machine that may have nothing yet: `node scripts/run.cjs <task> [args…]`.
 * Fetches a current Node and the packages if they are missing, then hands over to the task. What is there
 * already is left alone, so that a second run starts at once.
 *
 * Plain CommonJS without `?.` and `??`: an old Node (12 and later) has to read this file to be replaced.
 */
'use strict';

const { spawn, spawnSync } = require('child_process');
const { createHash } = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');

const ROOT = path.join(__dirname, '..');
const OLDEST_NODE = [22, 18];
const NODE = '24.21.0';
const NPM = '11.19.1';
const CI_STAMP = path.join(ROOT, 'node_modules', '.signpost-stamp');
const LOCK_PATIENCE_MS = 15 * 60 * 1000;

/** Each task: the script that does it, arguments that come first, and whether it needs WXT's generated types. */
const TASKS = {
  start: { script: 'start', types: true },
  test: { script: 'test', types: true },
  'test:unit': { script: 'test', args: ['unit'], types: true },
  'test:fuzz': { script: 'test', args: ['fuzz'], types: true },
  'test:e2e': { script: 'test', args: ['e2e'], types: true },
  'test:full': { script: 'test', args: ['full'], types: true },
  check: { script: 'test', args: ['types', 'lint', 'imports', 'dead-code'], types: true },
  build: { script: 'build-extension', types: true },
  'build:firefox': { script: 'build-extension', args: ['firefox'], types: true },
  // The name Mozilla's reviewers look for.
  'build-for-amo': { script: 'build-extension', args: ['firefox'], types: true },
  package: { script: 'package', types: true },
  translated: { script: 'translated' },
  site: { script: 'site' },
  gallery: { script: 'gallery', types: true },
  pictures: { script: 'pictures', types: true },
  icons: { script: 'icons' },
  bench: { script: 'bench', types: true },
  diagnose: { script: 'diagnose' },
  docs: { script: 'docs' },
  new: { script: 'new' },
};

/** Something a person has to do; shown without a stack. Scripts have one of the same name. */
class Plain extends Error {
  constructor(message) {
    super(message);
    this.name = 'Plain';
  }
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
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Keeps two commands started at once from installing into the same folder. A dead owner's lock is taken over. */
function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const until = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(readOr(file, ''));
    if (owner && !isRunning(owner)) remove(file);
    else if (Date.now() > until)
      throw new Plain(`Another command is still installing. If not, delete ${file}.`);
    else sleep(200);
  }
  try {
    return work();
  } finally {
    remove(file);
  }
}

/** npm as this Node can start it: its own script where we know it, which also avoids npm.cmd on Windows. */
function npm(args, options) {
  const script = process.env.npm_execpath || '';
  const known = /npm-cli\.[cm]?js$/.test(script) && fs.existsSync(script);
  // -s and NODE_ENV=production of the caller must not reach the install: errors stay readable, tools complete.
  const all = args.concat('--loglevel=error', '--no-audit', '--no-fund');
  const env = Object.assign({}, process.env);
  delete env.NODE_ENV;
  const more = Object.assign({ cwd: ROOT, encoding: 'utf8', env, maxBuffer: 1 << 26 }, options);
  return known
    ? spawnSync(process.execPath, [script].concat(all), more)
    : spawnSync('npm', all, Object.assign(more, { shell: process.platform === 'win32' }));
}

function output(result) {
  return [result.stdout, result.stderr, result.error && result.error.message].filter(Boolean).join('\n');
}

function isOld(version) {
  const parts = version.split('.').map(Number);
  return parts[0] < OLDEST_NODE[0] || (parts[0] === OLDEST_NODE[0] && parts[1] < OLDEST_NODE[1]);
}

function cacheFolder() {
  const home = os.homedir();
  if (process.env.XDG_CACHE_HOME) return path.join(process.env.XDG_CACHE_HOME, 'signpost');
  if (process.platform === 'win32') {
    return path.join(process.env.LOCALAPPDATA || path.join(home, 'AppData', 'Local'), 'signpost');
  }
  return path.join(home, '.cache', 'signpost');
}

/** The npm packages that hold a bare Node for this machine, the preferred version first. */
function nodePackages() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  // Apple silicon is published under another prefix, and not in every version.
  const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${system}-${process.arch}`;
  return [`${name}@${NODE}`, `${name}@>=24.11`];
}

/** Where the fetched Node and npm lie below a folder, or nothing if they are not there. */
function fetchedIn(folder) {
  const modules = path.join(folder, 'node_modules');
  const script = path.join(modules, 'npm', 'bin', 'npm-cli.js');
  if (!fs.existsSync(script)) return undefined;
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of nodePackages()) {
    const node = path.join(modules, name.slice(0, name.indexOf('@')), 'bin', exe);
    if (fs.existsSync(node))
      return { node, npm: script, bins: [path.dirname(node), path.join(modules, '.bin')] };
  }
  return undefined;
}

function fetchNode() {
  const cache = cacheFolder();
  const folder = path.join(cache, `node-${NODE}`);
  const found = fetchedIn(folder);
  if (found) return found;
  return withLock(path.join(cache, 'node.lock'), () => {
    const meanwhile = fetchedIn(folder);
    if (meanwhile) return meanwhile;
    say(`This machine has Node ${process.versions.node}; fetching a newer one for this project, once …`);
    // Fetched beside its place and moved there whole, so that an interrupted run leaves nothing half done.
    const aside = `${folder}.part`;
    const said = [];
    for (const wanted of nodePackages()) {
      remove(aside);
      fs.mkdirSync(aside, { recursive: true });
      const result = npm(['install', '--no-save', '--prefix', aside, wanted, `npm@${NPM}`], { cwd: aside });
      const fetched = fetchedIn(aside);
      const runs = fetched && spawnSync(fetched.node, ['--version'], { encoding: 'utf8' });
      if (runs && runs.status === 0 && !isOld(runs.stdout.slice(1))) {
        remove(folder);
        fs.renameSync(aside, folder);
        return fetchedIn(folder);
      }
      said.push(output(result), runs ? output(runs) : '');
    }
    remove(aside);
    throw new Plain(
      `${said.filter(Boolean).join('\n')}\nSignpost needs Node ${OLDEST_NODE.join('.')} or newer, and none could be fetched for ` +
        `${process.platform}-${process.arch}. Please install Node 24 (https://nodejs.org) and run the command again.`,
    );
  });
}

/** Starts this command again on the fetched Node and ends as it ends. */
function startAgain(fetched) {
  // Windows calls it Path; a second spelling beside it would be ignored.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') || 'PATH';
  const bins = fetched.bins.concat(process.env[key] || '').join(path.delimiter);
  const env = Object.assign({}, process.env, { npm_execpath: fetched.npm, [key]: bins });
  delete env.npm_node_execpath;
  delete env.NODE;
  const child = spawn(fetched.node, [__filename].concat(process.argv.slice(2)), { stdio: 'inherit', env });
  // The terminal sends Ctrl-C to both; the child tidies up and we wait for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code === null ? 1 : code;
  });
}

/** True where somebody ran `npm ci` or `npm install` by hand and the result is what the lock file asks for. */
function isInstalledAsLocked(lock) {
  const hidden = readOr(path.join(ROOT, 'node_modules', '.package-lock.json'), '');
  if (!hidden) return false;
  const want = JSON.parse(lock).packages;
  const have = JSON.parse(hidden).packages;
  const same = (name) =>
    have[name] ? have[name].version === want[name].version : Boolean(want[name].optional);
  return (
    Object.keys(want).every((name) => name === '' || same(name)) &&
    Object.keys(have).every((name) => want[name] && fs.existsSync(path.join(ROOT, name)))
  );
}

function installPackages() {
  const lock = fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const major = process.versions.node.split('.')[0];
  const hash = createHash('sha256').update(lock).digest('hex');
  const stamp = `${hash} node-${major} ${process.platform}-${process.arch}\n`;
  if (readOr(CI_STAMP, '') === stamp) return;
  withLock(path.join(ROOT, '.cache', 'install.lock'), () => {
    if (readOr(CI_STAMP, '') === stamp) return;
    if (readOr(CI_STAMP, '') || !isInstalledAsLocked(lock)) {
      // npm would empty the folder at the other end of the link, which belongs to somebody else.
      const packages = fs.lstatSync(path.join(ROOT, 'node_modules'), { throwIfNoEntry: false });
      if (packages && packages.isSymbolicLink())
        throw new Plain('node_modules is a link: run "npm ci" where it leads to, or remove the link.');
      say('Installing packages, once …');
      const result = npm(['ci', '--include=dev', '--include=optional']);
      if (result.status !== 0)
        throw new Plain(`${output(result)}\nThe packages could not be installed (npm ci).`);
    }
    fs.writeFileSync(CI_STAMP, stamp);
  });
}

/** WXT writes the types that tsconfig.json builds upon; a build refreshes them, a new checkout has none. */
function prepareTypes() {
  const types = path.join(ROOT, '.wxt', 'tsconfig.json');
  const made = path.join(ROOT, '.wxt', '.signpost-stamp');
  const stamp = readOr(CI_STAMP, '');
  if (fs.existsSync(types) && readOr(made, '') === stamp) return;
  withLock(path.join(ROOT, '.cache', 'types.lock'), () => {
    if (fs.existsSync(types) && readOr(made, '') === stamp) return;
    const wxt = path.join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const result = spawnSync(process.execPath, [wxt, 'prepare'], { cwd: ROOT, encoding: 'utf8' });
    if (result.status !== 0)
      throw new Plain(`${output(result)}\nThe types could not be generated (wxt prepare).`);
    fs.writeFileSync(made, stamp);
  });
}

async function main() {
  const name = process.argv[2] || '';
  const task = TASKS[name];
  if (!Object.keys(TASKS).includes(name))
    throw new Plain(`There is no task "${name}". Tasks: ${Object.keys(TASKS).join(', ')}.`);
  if (isOld(process.versions.node)) return startAgain(fetchNode());
  process.env.INIT_CWD = process.env.INIT_CWD || process.cwd();
  process.chdir(ROOT);
  installPackages();
  if (task.types) prepareTypes();
  const { runScript } = await import(pathToFileURL(path.join(__dirname, 'task.mjs')).href);
  await runScript(`scripts/${task.script}.ts`, (task.args || []).concat(process.argv.slice(3)));
}

main().catch((error) => {
  say(error && error.name === 'Plain' ? error.message : String((error && error.stack) || error));
  process.exitCode = 1;
});
