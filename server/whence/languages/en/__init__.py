"""Everything whence knows of English: ``words``, ``times``, ``claims`` and ``checks``, each loaded when it is needed."""
