extension PhotoIndex {
    /// A photo that shows the same picture, perhaps turned or mirrored.
    public struct Sighting: Sendable, Hashable {
        /// Its number in the order of entry, from 0.
        public let number: Int
        /// In how many bits the hashes differ.
        public let distance: Int
        /// How the photo asked about is to be turned to look like it.
        public let turn: PhotoTurn
    }

    /// All photos of the same picture in any turn, each once in the turn that comes nearest; the nearest first.
    ///
    /// - Complexity: eight times ``matches(of:within:)``.
    public func sightings(of photo: PhotoHasher.Result, within distance: Int = PhotoHash.sameDistance) -> [Sighting] {
        var nearest: [Int: Sighting] = [:]
        for turn in PhotoTurn.allCases {
            for match in matches(of: photo.hash(turn), within: distance) {
                if let known = nearest[match.number], known.distance <= match.distance { continue }
                nearest[match.number] = Sighting(number: match.number, distance: match.distance, turn: turn)
            }
        }
        return nearest.values.sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }
    }
}
