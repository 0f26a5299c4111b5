export const dialectNames = ['district', 'workspace', 'church'] as const

export type DialectName = typeof dialectNames[number]
