import { libraryWears } from '../../support/library-wears'

// A brand with serifs, by night: as far from the usual one as ours go.
libraryWears('ledger', 'dark')
