import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMetrics } from '../../src/operations/metrics.ts';

const dashboardSchema = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
});
const dashboard = dashboardSchema.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../hosting/grafana-dashboard.json'), 'utf8')),
);

describe('the Grafana dashboard', () => {
  it('asks only for metrics that are exposed', async () => {
    const exposed = new Set(
      [...(await createMetrics().expose()).matchAll(/^# TYPE (\S+) (\S+)/gm)].flatMap(
        ([, name = '', type]) => (type === 'histogram' ? [`${name}_bucket`] : [name]),
      ),
    );
    const asked = dashboard.panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => expr.match(/\b(?:verbatim|nodejs|process)_\w+/g) ?? []),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !exposed.has(name))).toEqual([]);
  });
});
