import { describe, expect, it } from 'vitest';
import { BadSetting, startSettings } from '#infra/local/settings.ts';

describe('the settings of a start', () => {
  it('has the defaults of CONTRACT.md 6', () => {
    const settings = startSettings({}, []);
    expect(settings).toMatchObject({
      ports: { http: 8080, smtp: 2525, outbox: 8005 },
      conferenceClock: null,
      trust: 'known',
      samples: true,
    });
    expect(settings.dataDir.endsWith('/.local')).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(startSettings({ HTTP_PORT: '', LOCAL_TRUST: '', CONFERENCE_CLOCK: '' }, []).ports.http).toBe(8080);
  });

  it('leaves the samples away when asked', () => {
    expect(startSettings({}, ['--no-samples']).samples).toBe(false);
  });

  it.each([
    [{ HTTP_PORT: '0' }, 'HTTP_PORT'],
    [{ HTTP_PORT: '65536' }, 'HTTP_PORT'],
    [{ SMTP_PORT: 'mail' }, 'SMTP_PORT'],
    [{ OUTBOX_PORT: '80.5' }, 'OUTBOX_PORT'],
    [{ OUTBOX_PORT: '-1' }, 'OUTBOX_PORT'],
    [{ HTTP_PORT: '2525' }, 'three different ports'],
    [{ CONFERENCE_CLOCK: 'yesterday' }, 'CONFERENCE_CLOCK'],
    [{ CONFERENCE_CLOCK: '2018-06-19T09:00' }, 'CONFERENCE_CLOCK'],
    [{ CONFERENCE_CLOCK: '2018-06-31T09:00-04:00' }, 'CONFERENCE_CLOCK'],
    [{ LOCAL_TRUST: 'maybe' }, 'LOCAL_TRUST'],
  ])('refuses %j in one sentence that names it', (variables, name) => {
    const refused = (): unknown => startSettings(variables, []);
    expect(refused).toThrow(BadSetting);
    expect(refused).toThrow(name);
  });

  it('refuses a flag it does not know', () => {
    expect(() => startSettings({}, ['--sampels'])).toThrow('--sampels is not a flag');
  });
});
