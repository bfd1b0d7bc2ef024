/** Serves dist/ as a host would, headers included; --port N, --base /path/, --strict fails on a taken port. */
