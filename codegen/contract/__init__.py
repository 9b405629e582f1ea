"""From the vendor's document to the pinned contract."""
