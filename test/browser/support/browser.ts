import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const registryPackage = '@sparticuz/chromium@147.0.0';

interface Found {
  readonly path: string;
  readonly args: readonly string[];
  /** Removes what was fetched for this run. */
  readonly remove: () => void;
}

/** A Chromium from the package registry, in a folder of its own. */
async function fetchBrowser(): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'toguna-chromium-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked);
  try {
    await promisify(execFile)('npm', ['i', '--prefix', folder, '--no-audit', '--no-fund', registryPackage]);
    // The package unpacks itself for one kind of machine and into the folder for temporary files.
    Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: unpacked });
    const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
    const { default: packaged } = (await import(pathToFileURL(entry).href)) as {
      default: { executablePath(): Promise<string> };
    };
    const path = await packaged.executablePath();
    // Its own font settings name folders of another kind of machine, and without a font form fields end it.
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, `<fontconfig><dir>${unpacked}</dir><dir>/usr/share/fonts</dir></fontconfig>`);
    process.env.FONTCONFIG_FILE = fonts;
    // This build ends at once under most of the other options.
    return { path, args: ['--no-sandbox'], remove };
  } catch (error) {
    remove();
    throw new Error(
      `no browser for the tests: install Chromium (on Debian: apt-get install chromium), or give its path as CHROMIUM_PATH; ` +
        `npm i --prefix DIR ${registryPackage} was tried and failed: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function findBrowser(): Promise<Found> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names no file: ${given}`);
    return { path: given, args: quiet, remove: () => undefined };
  }
  const path = installed.find(existsSync);
  return path === undefined ? fetchBrowser() : { path, args: quiet, remove: () => undefined };
}

/** Starts the browser of the tests: `CHROMIUM_PATH`, else an installed one, else one from the registry; never skips. */
export async function launchBrowser(): Promise<Browser> {
  const { path, args, remove } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args], chromiumSandbox: false });
  browser.on('disconnected', remove);
  return browser;
}
