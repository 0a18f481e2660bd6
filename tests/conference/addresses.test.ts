import { missionCodeIn } from '#conference/address-codes.ts';
import { describe, expect, it } from 'vitest';
import { delegationOfCountry, delegationOfDomain, inboxOf, isOurs, replyTokenOf } from '#conference/addresses.ts';
import { delegationInAddress } from '#conference/mission-addresses.ts';
import { shippedConference } from '#conference/shipped.ts';

const conference = shippedConference('revcon3');

describe('which inbox an address reaches', () => {
  it.each([
    ['conventionalarms-unoda@un.org', 'unoda'],
    ['ConventionalArms-UNODA@UN.ORG', 'unoda'],
    ['unoda@intake.revcon3.example', 'unoda'],
    ['poarevcon3fr.dt@diplomatie.gouv.fr', 'france'],
    ['France@intake.revcon3.example', 'france'],
    ['unoda@un.org', null],
    ['unoda@intake.revcon3.example.evil.example', null],
    ['reply+abc@intake.revcon3.example', null],
    ['secretariat@notify.revcon3.example', null],
    ['not an address', null],
    ['@un.org', null],
  ])('%s reaches %s', (address, inbox) => {
    expect(inboxOf(address, conference)?.id ?? null).toBe(inbox);
  });
});

describe('which mail is our own', () => {
  it.each([
    ['secretariat@notify.revcon3.example', true],
    ['conventionalarms-unoda@un.org', true],
    ['france@intake.revcon3.example', true],
    ['anything@INTAKE.revcon3.example', true],
    ['someone@un.org', false],
    ['someone@diplomatie.gouv.fr', false],
    ['chair@revcon3.example', false],
    ['', false],
  ])('%s: %s', (address, ours) => {
    expect(isOurs(address, conference)).toBe(ours);
  });
});

describe('the token of a reply address', () => {
  it.each([
    ['reply+Ab_c-9@intake.revcon3.example', 'Ab_c-9'],
    ['REPLY+Ab@intake.revcon3.example', 'Ab'],
    ['reply+@intake.revcon3.example', null],
    ['reply+a b@intake.revcon3.example', null],
    ['reply+a@other.example', null],
    [`reply+${'a'.repeat(65)}@intake.revcon3.example`, null],
  ])('%s: %s', (address, token) => {
    expect(replyTokenOf(address, conference)).toBe(token);
  });
});

describe('whose a mail domain is', () => {
  it.each([
    ['delegate@eda.admin.ch', 'Switzerland', true],
    ['diplomatie.gouv.fr', 'France', true],
    ['USUN.State.gov', 'United States', true],
    ['someone@mail.mfa.gov.tr', 'Türkiye', true],
    ['x@eeas.europa.eu', 'European Union', true],
    ['mission@un.int', null, false],
    ['someone@gmail.com', null, false],
  ])('%s: %s', (domain, delegation, exclusive) => {
    expect(delegationOfDomain(domain, conference)).toEqual({ delegation, exclusive });
  });

  it.each(['example.org', 'fakestate.gov', 'state.gov.evil.example', 'gov', '', 'com'])(
    '%j is nobody’s that we know',
    (domain) => {
      expect(delegationOfDomain(domain, conference)).toBeNull();
    },
  );

  it('at least forty domains are exclusive, and no free mail service is', () => {
    expect(conference.mailDomains.filter((one) => one.exclusive).length).toBeGreaterThanOrEqual(40);
    const free = ['gmail.com', 'outlook.com', 'hotmail.com', 'yahoo.com', 'un.int', 'un.org', 'mail.ru', 'qq.com'];
    expect(free.map((domain) => delegationOfDomain(domain, conference)?.exclusive)).toEqual(free.map(() => false));
  });
});

describe('what an address lets guess of a State', () => {
  it.each([
    ['a.ndiaye@mission.sn', 'Senegal'],
    ['mdiop@yahoo.fr', null],
    ['office@hotmail.de', null],
    ['someone@orange.fr', null],
    ['maria@yahoo.com.br', null],
    ['ivan@mail.ru', null],
    ['desk@mail.mofa.gov.vn', 'Viet Nam'],
  ])('by the country of %s', (address, delegation) => {
    expect(delegationOfCountry(address, conference)).toBe(delegation);
  });

  it.each([
    ['adiouf.senegalmission@gmail.com', 'Senegal'],
    ['tongaunmission@gmail.com', 'Tonga'],
    ['chad.miller@gmail.com', null],
  ])('by the name in %s', (address, delegation) => {
    expect(delegationInAddress(address, conference)).toBe(delegation);
  });
});

describe('the beginning of a State’s name and a mission’s word', () => {
  it.each([
    ['t.x@saudimission.example', 'Saudi Arabia'],
    ['a@syriamission.example', 'Syrian Arab Republic'],
    ['yanet@cubamision.example', 'Cuba'],
    ['contact@mission-camer.example', 'Cameroon'],
    ['s.noel@maurice-mission.example', 'Mauritius'],
    ['ny@embajadauruguaya.example', 'Uruguay'],
    ['a@swissmission.example', 'Switzerland'],
    ['a@northmission.example', null],
    ['a@austrmission.example', null],
    ['a@mainmission.example', null],
    ['dominique@mission.example', null],
    ['dominique@office.example', null],
    ['a@mainrelief.example', null],
  ])('%s', (address, delegation) => {
    expect(delegationInAddress(address, conference)).toBe(delegation);
  });
});

describe('a mission’s word and a State’s code', () => {
  it.each([
    ['d.s@kazmission.example', 'Kazakhstan'],
    ['zhou@mfa-cn.example', 'China'],
    ['contact@missioncr.example', null],
    ['a@uzmission.example', null],
    ['a@mission-uz.example', 'Uzbekistan'],
    ['peru-mission@office.example', null],
    ['a@belmission.example', null],
    ['a@unmission.example', null],
    ['a@kazakhfilm.example', null],
  ])('%s', (address, delegation) => {
    expect(missionCodeIn(address, conference)).toBe(delegation);
  });
});
