import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';

/** Where distributions put the browser. */
const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

export const hasBrowser = executable !== undefined;
if (!hasBrowser) console.warn('No Chromium is installed: tests in a browser are skipped.');

/** An installed Chromium. Root may not use its sandbox, and a container has little shared memory. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(executable ? { executablePath: executable } : {}),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);

/** What axe finds against WCAG 2.2 AA and good practice, a line each. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = violationsSchema.parse(
    await page.evaluate(
      'axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations)',
    ),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
