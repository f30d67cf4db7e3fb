/// The identifier of one record: 26 characters that sort by the time of creation, given out by the office, never reused.
///
/// The kind of record is part of the type, so that a clue's id cannot stand where a case's id is wanted.
package struct RecordID<Kind>: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    package init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    package var description: String { rawValue }
}

/// What kinds of record there are: the word under which clocks, steps, documents and messages point at one.
package enum RecordKind: String, CaseIterable, Hashable, Sendable, Codable {
    case unit, user, officer, subject, right, listing, clue, `case`, measure, transfer, supervision, document, evidence,
        token,
        plan
    case task, suspect, referral, execution, consultation, inquiry, assistance, taxClue
}

/// One record, whatever its kind: what a step, a clock, a document or a message belongs to.
package struct RecordReference: Hashable, Sendable, Codable {
    package let kind: RecordKind
    package let id: String

    package init(_ kind: RecordKind, _ id: String) {
        self.kind = kind
        self.id = id
    }
}
