import { ar } from './ar.ts'
import type { Catalogue } from './catalogue.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { uk } from './uk.ts'

/** The languages of mails and pages. The first one is the fallback. */
export const catalogues: readonly [Catalogue, ...Catalogue[]] = [en, de, fr, es, pt, pl, it, nl, uk, ar]
