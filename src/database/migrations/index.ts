/** A file of this folder, applied once to each database. */
export interface Migration {
  version: number
  name: string
  /** SHA-256 of the file, hexadecimal. */
  checksum: string
  /**
   * The schema version of the oldest code that runs on a database to which this migration was applied:
   * usually the last version of the release before. The migration's own version means that no older code
   * does.
   */
  runs: number
}

/**
 * Every migration, in order: name, checksum (`shasum -a 256`) and {@link Migration.runs}. A released file is
 * never edited: a change is a further file. Databases keep `runs`, so that a server of this release knows
 * whether it may go on when a later release has migrated its database.
 */
export const migrations: readonly Migration[] = ([
  ['log', '40aa5c2a72f8778580f794d660a3e8856c477c776f6027ce11e61cf6db6bdad2', 8],
  ['people', '8031cae920a5c04b6ecce4719fec9f3fef8e18606f746c0224762972852e3cd7', 8],
  ['audit', '22bd175b975c0e3f7bd7ce9d34e38cd6563afe1abbf53d9219699848f3bf7041', 8],
  ['checkpoints', '9f383d60316c114bd50dfc948ad76c0fcc6d47578039a7bc1677e66a958b97b8', 8],
  ['rebuild', '433b94fd7a2422575f49afd5e878fe11a5d6ca1f45e16e259dc4cb5d2b2439fe', 8],
  ['resources', 'd7fd56490d051d480b25e7f3e3fc5793ff2dad48023207e176a3dace06eb18d6', 8],
  ['import', '8b05859e144640335f0545c4db8590b88913c6dea12d6f8d35608418b55e5c54', 8],
  ['text', '75d9efa117723828b6d43f3d1f329f5febde67b27a75089ee5fdfc0556f86289', 8],
  ['projections', '3384102f37dc5a740a39a23032b309329737f09653d7fbd3911ad89f4b84dff1', 8],
  ['tallies', '081d73eebbe783bc6eddc6e66a49f185f07721c8293fb88b34f9318465bbc38d', 8],
  ['stored_replies', '279bdc3847a77958cbc54d680b098be3089bb1076b5f003b58562478472b28b7', 8],
  ['outbox_tries', '3eea03adb0e27786066390b862aeb702c0a0d219e34f82886e5c0490289e55c4', 11],
  ['epochs', '0c9eec52ab5b5ff4a59a494c4eb248885ae4f34320f7f2d17ab71b9a1a2cd073', 11],
  ['filters', '22df33ce7da4f9507434d69793b57c3a6d3beb35b3b2a26cf048919e346d5e0a', 13],
  ['search', '3dc864e59c8579bd86d8f70c33d93b3c4c3cc65a08e998305c68ea0757c910f5', 13],
  ['shown', 'b610218199cab581119d4b9799841947cb8456791f0839893725b2518763eb05', 13],
  ['invitations', '0bc296107972d2af2ae5f2ee04795ec626b550e6ae34264aa0decb52156a1ed5', 13],
  ['folded', 'e666713b8286cee142cd860bc583687b006237a77036b17a8a49923cca6d8a6c', 13],
  ['folded_indexes', '691c7eadacf6d6efb37639adaad031ff1db66fc74921052ef71bfb9a891c05e6', 13],
  ['plain_indexes', '0913b78e629be179b2b251996eb4f147d7deb60d31bc8bd1b4c8d25a03373d84', 13],
  ['invitation_counts', 'cd2376404da3bf88ae0dee650e71a7816f364176703edd315781c04723ed9c72', 13],
  ['rotated_secrets', '84fa7f21ec446bdf934a0f9f0bc985dea0362320d8ce535aee68ebff6ed6c339', 13],
] as const).map(([name, checksum, runs], index) => ({ version: index + 1, name, checksum, runs }))

/** The file name of a migration, as in 0001_log.sql. */
export const fileOf = ({ version, name }: Migration) => `${`${version}`.padStart(4, '0')}_${name}.sql`
