// Starts and ends: the cost of Node itself.
