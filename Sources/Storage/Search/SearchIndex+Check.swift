extension SearchIndex {
    /// What a comparison of the index with the documents found.
    package struct Tally: Sendable, Equatable {
        /// Documents that stand in the index as they should.
        package fileprivate(set) var sound = 0
        /// Documents that are not there.
        package fileprivate(set) var missing = 0
        /// Documents that stand there otherwise.
        package fileprivate(set) var altered = 0
        /// Documents that should not be there.
        package fileprivate(set) var superfluous = 0
        /// The ids of the first that are missing or altered.
        package fileprivate(set) var examples: [String] = []
        /// Whether the engine's own index holds exactly the tokens of the documents.
        package fileprivate(set) var tokensAgree = true

        package var isSound: Bool { missing == 0 && altered == 0 && superfluous == 0 && tokensAgree }
    }

    /// A comparison of what the index holds with what it should hold.
    package struct Comparison {
        private static let mostExamples = 20

        private let access: any ReadAccess
        private var tally = Tally()
        private var found = 0

        package init(in access: any ReadAccess) {
            self.access = access
        }

        /// Compares one document that should be there.
        package mutating func expect(_ document: SearchDocument) throws {
            let entry = try access.first(
                "SELECT \(SearchSchema.columns) FROM search_document WHERE id = $1", [document.id])
            guard let row = entry else {
                tally.missing += 1
                return remember(document.id)
            }
            found += 1
            if try SearchDocument.kept(row).document == document {
                tally.sound += 1
            } else {
                tally.altered += 1
                remember(document.id)
            }
        }

        private mutating func remember(_ id: String) {
            if tally.examples.count < Comparison.mostExamples { tally.examples.append(id) }
        }

        /// The outcome, after every document.
        ///
        /// The engine's index is compared as a whole: the sum of the hashes of all its tokens with that of the documents'.
        /// - Complexity: reads every document and every token.
        package mutating func finish() throws -> Tally {
            var (documents, wanted, held) = (0, UInt64(0), UInt64(0))
            try access.each("SELECT \(SearchSchema.columns) FROM search_document") { row in
                let (seq, document) = try SearchDocument.kept(row)
                documents += 1
                for token in document.tokens.split(separator: " ") { wanted &+= Comparison.hash(seq, token.utf8) }
            }
            try access.each("SELECT term, doc FROM search_vocabulary") { row in
                let term: String = try row.get("term")
                held &+= Comparison.hash(try row.get("doc"), term.utf8)
            }
            tally.superfluous = documents - found
            tally.tokensAgree = wanted == held
            return tally
        }

        /// FNV-1a over the token, mixed with the place so that sums do not cancel out.
        private static func hash(_ seq: Int64, _ token: some Sequence<UInt8>) -> UInt64 {
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ UInt64(bitPattern: seq)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            return hash &* 0xD6E8_FEB8_6659_FD93
        }
    }
}
