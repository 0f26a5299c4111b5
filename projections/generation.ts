/** The generation of a projection that is read, in a statement whose first parameter is the organization. */
export const liveGeneration = (projection: string) =>
  `(select generation from projection_states where organization_id = $1 and projection = '${projection}')`
