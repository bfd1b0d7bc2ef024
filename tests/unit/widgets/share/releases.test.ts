import { describe, expect, it } from 'vitest';
import { latestRelease } from '../../../../src/widgets/_parts/share/releases.ts';

const releases = [
  { release: '0.10.0', date: '2027-03-01', widgets: ['town'] },
  { release: '0.9.0', date: '2027-03-01', widgets: ['town', 'scale'] },
  { release: '0.1.0', date: '2026-11-25', widgets: ['town', 'scale', 'gone'] },
];

describe('what never changes', () => {
  it('stays at the newest release with the widget', () => {
    expect(latestRelease('town', releases)?.release).toBe('0.10.0');
    expect(latestRelease('scale', releases)?.release).toBe('0.9.0');
    expect(latestRelease('gone', releases)?.release).toBe('0.1.0');
  });

  it('is not offered for a widget that no release has', () => expect(latestRelease('new', releases)).toBeUndefined());
});
