# Filled as resources arrive.
