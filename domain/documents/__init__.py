"""Papers: those attached to dossiers; and identity documents, as machines and the law read them."""
