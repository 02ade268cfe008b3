import { expect, test } from 'vitest'
import { speak } from '../../../plugin/core/messages/catalogues'
import { tellFinding, toneOf } from '../../../plugin/core/messages/tell'
import type { Finding } from '../../../plugin/core/audit/finding'

const finding = (rule: string, variant: string, data: Finding['data'] = {}): Finding =>
  ({ rule, variant, data, severity: 'error', key: 's1', stage: 's1', lane: null, node: null, fix: 'none', waived: false })

test.each([
  ['en', 'Purchase has no touchpoint yet.', 'Where does Mira meet you here: page, counter, phone? Without it nobody knows what to change.'],
  ['pl', 'Purchase: jeszcze brak punktu kontaktu.', 'Gdzie Mira się tu z wami styka: strona, lada, telefon? Bez tego nie wiadomo, co zmienić.'],
  ['ro', 'Purchase: încă niciun punct de contact.', 'Unde se întâlnește Mira cu voi aici: pagină, ghișeu, telefon? Fără asta, nimeni nu știe ce e de schimbat.'],
  ['mk', 'Purchase: сѐ уште нема допирна точка.', 'Каде Mira се среќава тука со вас: страница, шалтер, телефон? Без тоа никој не знае што да смени.'],
] as const)('a finding in %s says what is missing, where, and why it matters to this customer', (locale, title, why) => {
  expect(tellFinding(speak(locale), finding('stage-touchpoint-required', 'missing', { stage: 'Purchase', customer: 'Mira' }))).toEqual({ title, why })
})

test('a customer without a name is called the customer', () => {
  expect(tellFinding(speak('mk'), finding('stage-touchpoint-required', 'missing', { stage: 'Купување' })).why).toMatch(/^Каде клиентот се среќава/)
})

test('a role is named in the language of the reader', () => {
  expect(tellFinding(speak('ro'), finding('lane-required', 'other', { role: 'pain' })).title).toBe('Hărții îi lipsește rândul „Punct dureros”.')
})

test('a hole is a gap whatever its weight, unless one text serves all stages; the rest is to check or a tip', () => {
  expect(toneOf({ rule: 'stage-emotion-required', variant: 'missing', severity: 'info' })).toBe('gap')
  expect(toneOf({ rule: 'stage-emotion-required', variant: 'shared', severity: 'warning' })).toBe('check')
  expect(toneOf({ rule: 'stage-name-weak', variant: 'blank', severity: 'warning' })).toBe('check')
  expect(toneOf({ rule: 'example-text-left', variant: 'example', severity: 'info' })).toBe('tip')
})
