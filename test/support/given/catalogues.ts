import { catalogues } from '../../../src/languages/index.ts'

/** Every catalogue, loaded. */
export const loadedCatalogues = await Promise.all(Object.values(catalogues).map((load) => load()))
