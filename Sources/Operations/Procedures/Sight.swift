package import Enforcement
package import Storage

/// What an actor may see of one kind of record, as a condition in SQL: lists show exactly what `Authority` would let see.
package struct Sight: Sendable {
    /// Whose sight it is.
    let actor: Actor
    private let reach: Reach
    private let place: Int
    /// How many digits of a region tell whether it lies within the actor's.
    private let digits: Int
    /// The values of the condition's parameters, in order.
    package let arguments: [any SQLConvertible]

    /// The sight that a duty gives; parameters are numbered from `first`.
    ///
    /// - Throws: `Refusal` with `notAllowed` where no role has the duty.
    package init(of duty: Duty, for actor: Actor, first: Int) throws(Refusal) {
        try Authority.require(duty, by: actor, on: nil)
        let prefix = RegionScope.prefix(of: actor.region)
        let reach = Authority.reach(of: duty, for: actor) ?? .assigned
        // A region without digits is the whole country.
        self.actor = actor
        self.reach = reach == .region && prefix.isEmpty ? .all : reach
        self.place = first
        self.digits = prefix.count
        switch self.reach {
        case .all: arguments = []
        case .region: arguments = [prefix, actor.unitID]
        case .unit: arguments = [actor.unitID]
        case .assigned: arguments = [actor.userID]
        }
    }

    /// The condition over the columns that hold a record's unit, region and id; a unit that takes part in a record
    /// (`parties`, a condition with `%` for the unit's parameter) sees it too.
    package func condition(
        unit: String, region: String, record: String, kind: RecordKind, parties: String? = nil
    ) -> String {
        let branches = branches(unit: unit, region: region, record: record, kind: kind, parties: parties)
        return branches.count == 1 ? branches[0] : "(\(branches.joined(separator: " OR ")))"
    }

    /// The same as several conditions, each of which can be one range of an index: over the unit, over the first digits
    /// of the region, over the parties. A record may fulfil several.
    package func branches(
        unit: String, region: String, record: String, kind: RecordKind, parties: String? = nil
    ) -> [String] {
        func own(_ place: Int) -> [String] {
            let taking = parties.map {
                $0.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "$\(place)")
            }
            return ["\(unit) = $\(place)"] + [taking].compactMap(\.self)
        }
        switch reach {
        case .all: return ["1 = 1"]
        case .region:
            // A county's own region has all six digits.
            let within = digits == 6 ? region : "substr(\(region), 1, \(digits))"
            return ["\(within) = $\(place)"] + own(place + 1)
        case .unit: return own(place)
        case .assigned:
            return [
                """
                EXISTS (SELECT 1 FROM assignment
                        WHERE assignment.record_id = \(record) AND assignment.record_kind = '\(kind.rawValue)'
                          AND assignment.user_id = $\(place) AND \(AssignmentStore.holds))
                """
            ]
        }
    }
}

/// Patterns for `lower(…) LIKE … ESCAPE '\'`, which finds the letters of ASCII large or small on every engine: SQLite's
/// LIKE does so by itself, PostgreSQL's does not.
package enum LikePattern {
    /// The condition that one of the columns fits the pattern bound at the mark.
    package static func condition(_ columns: [String], _ mark: String) -> String {
        "(" + columns.map { "lower(\($0)) LIKE \(mark) ESCAPE '\\'" }.joined(separator: " OR ") + ")"
    }

    /// A pattern that finds the text anywhere, its own wildcards taken literally.
    package static func containing(_ text: String) -> String { "%" + literal(text) + "%" }

    /// A pattern that finds texts that begin with this one.
    package static func beginning(with text: String) -> String { literal(text) + "%" }

    /// A pattern that finds texts that end with this one.
    package static func ending(with text: String) -> String { "%" + literal(text) }

    private static func literal(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { out.append("\\") }
            // As `lower` does on both engines: the letters of ASCII and no others.
            out.unicodeScalars.append(
                ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
        }
        return out
    }
}
