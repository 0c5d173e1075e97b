import { spawn } from 'node:child_process';

/** What a test run adds to the environment; a site built by hand has none of it. */
const fromTheTestRun = /^(NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|VITEST.*)$/;

/**
 * Builds the site and its search index, as `npm run build` does at a prompt.
 * @param options for `astro build`, such as `--outDir`
 * @throws if the build fails; what it printed has gone to the terminal
 */
export async function runBuild(options: readonly string[] = []): Promise<void> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !fromTheTestRun.test(name)));
  const build = spawn('npm', ['run', 'build', '--', ...options], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((done, fail) => build.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`The site does not build: "npm run build" ended with ${code}.`);
}
