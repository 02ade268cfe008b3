import { libraryWears } from '../../support/library-wears'

libraryWears('trail', 'light')
