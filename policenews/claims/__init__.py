"""Claims: marks, items, links, tables, scope, facets and checks, one file per kind."""
