/// Holds the place of the target's first file.
enum SupplyNetworkTarget {}
