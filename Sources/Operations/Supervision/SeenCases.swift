package import Enforcement
package import Law
package import Storage

/// Reads every case as the finder of omissions sees it, each table once from front to back.
package enum SeenCases {
    /// Every case there is, in the order of registration, whoever works it.
    ///
    /// - Complexity: O(n) in cases and what hangs on them.
    package static func all(at now: Moment, in access: any ReadAccess) throws -> [SeenCase] {
        let mergers = try Mergers(in: access)
        let goods = mergers.gathered(try goods(in: access))
        let decisions = try decisions(in: access)
        let transfers = try transfers(in: access)
        let clocks = try clocks(at: now, in: access)
        var origins = try Origins(in: access)
        let sheets = try sheets(in: access)
        var cases: [SeenCase] = []
        try access.each(
            """
            SELECT   case_file.id, number, unit_id, region, state, summary, subject_id, registered_at, filed_at, decided_at,
                     conduct_on, amount_minor, title, substr(conduct, 1, 200) AS conduct, foreign_filing.filed_on,
                     foreign_filing.decided_on
            FROM     case_file
            LEFT     JOIN foreign_filing ON foreign_filing.id = case_file.id
            ORDER BY case_file.id
            """, []
        ) { row in
            let id: CaseID = try row.get("id")
            let own = goods[id]
            let registered: Moment = try row.get("registered_at")
            let amount = mergers.amount(of: id, own: try row.get("amount_minor"))
            let entered = origins.entered(id, registered)
            let days: [LegalDate?] = [try row.get("filed_on"), try row.get("decided_on")]
            let moved = transfers[id] ?? []
            cases.append(
                SeenCase(
                    id: id, number: try row.get("number"), unitID: try row.get("unit_id"),
                    region: try row.get("region"), state: try row.get("state"),
                    isSummary: try row.get("summary", as: Bool?.self) ?? false, subjectID: try row.get("subject_id"),
                    registeredAt: registered, enteredAt: entered, filedAt: try row.get("filed_at"),
                    decidedAt: try row.get("decided_at"),
                    elsewhere: days.compactMap(\.self).min(),
                    knownAt: max(
                        registered, own?.recordedAt ?? registered, sheets[id]?.recordedAt ?? registered),
                    told: Crime.told(in: try row.get("title"), try row.get("conduct")),
                    conductOn: try row.get("conduct_on"),
                    amount: amount.map { Money(minor: $0) }, goods: own?.standing ?? [], decision: decisions[id],
                    transfers: moved,
                    clocks: (clocks[id.rawValue] ?? []) + moved.flatMap { clocks[$0.id.rawValue] ?? [] },
                    releases: own?.releases ?? []))
        }
        return try cases.withSheets(sheets)
    }

    /// The goods of one case, revision after revision.
    private struct Goods {
        private var lines: [(line: Int, goods: CaseGoods?)] = []
        private(set) var releases: [GoodsRelease] = []
        private(set) var recordedAt = Moment(milliseconds: 0)

        var standing: [CaseGoods] { lines.compactMap(\.goods) }

        /// Takes in the goods of a case that was merged into this one.
        mutating func add(_ other: Goods) {
            lines += other.lines
            releases += other.releases
            recordedAt = max(recordedAt, other.recordedAt)
        }

        mutating func add(_ row: Row) throws {
            let line: Int = try row.get("line")
            let isRemoved: Bool = try row.get("removed")
            let at: Moment = try row.get("recorded_at")
            let goods: CaseGoods = try JSONText.decode(row.get("body"))
            recordedAt = max(recordedAt, at)
            guard let place = lines.firstIndex(where: { $0.line == line }) else {
                lines.append((line, isRemoved ? nil : goods))
                return
            }
            let before = lines[place].goods?.seized ?? 0
            let after = isRemoved ? 0 : goods.seized
            if after < before {
                releases.append(
                    GoodsRelease(
                        line: line, name: goods.name, before: before, after: after, reason: try row.get("reason"),
                        at: at)
                )
            }
            lines[place].goods = isRemoved ? nil : goods
        }
    }

    /// Off which cases others were split: what is split off was entered with the case that it comes of, and is filed from the same day.
    private struct Origins {
        private var of: [CaseID: CaseID] = [:]
        /// When the cases were entered off which others were split.
        private var entered: [CaseID: Moment] = [:]

        init(in access: any ReadAccess) throws {
            var of: [CaseID: CaseID] = [:]
            try access.each("SELECT from_id, to_id FROM case_bond WHERE kind = 'split'", []) { row in
                of[try row.get("to_id")] = try row.get("from_id")
            }
            self.of = of
            for origin in Set(of.values) { entered[origin] = Moment(milliseconds: .max) }
        }

        /// When the matter of a case was entered. Cases come in the order of registration: an origin before what was split off it.
        mutating func entered(_ id: CaseID, _ registered: Moment) -> Moment {
            let first = of[id].flatMap { entered[$0] }.map { min($0, registered) } ?? registered
            if entered[id] != nil { entered[id] = first }
            return first
        }
    }

    /// Which cases ended in which: their goods and amounts count for the one that goes on, and only there.
    private struct Mergers {
        private var into: [CaseID: CaseID] = [:]
        private var amounts: [CaseID: Int64] = [:]

        init(in access: any ReadAccess) throws {
            var (merged, known): ([CaseID: CaseID], [CaseID: Int64]) = ([:], [:])
            try access.each(
                """
                SELECT case_bond.from_id, case_bond.to_id, case_bond.kind, case_file.amount_minor
                FROM   case_bond
                JOIN   case_file ON case_file.id = case_bond.from_id
                WHERE  case_bond.kind <> 'split'
                """, []
            ) { row in
                let id: CaseID = try row.get("from_id")
                into[id] = try row.get("to_id")
                // One that was handed over has its amount on the new file already.
                guard try row.get("kind", as: CaseBondKind.self) == .merged else { return }
                merged[id] = try row.get("to_id")
                known[id] = try row.get("amount_minor")
            }
            for (id, amount) in known { amounts[last(after: id, along: merged), default: 0] += amount }
        }

        /// The case that still goes on; none ends in two others.
        private func last(after id: CaseID, along bonds: [CaseID: CaseID]) -> CaseID {
            var place = id
            while let next = bonds[place] { place = next }
            return place
        }

        func gathered(_ goods: [CaseID: Goods]) -> [CaseID: Goods] {
            var all = goods
            for id in into.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
                if let own = all.removeValue(forKey: id) {
                    all[last(after: id, along: into), default: Goods()].add(own)
                }
            }
            return all
        }

        func amount(of id: CaseID, own: Int64?) -> Int64? {
            if into[id] != nil { return nil }
            guard let merged = amounts[id] else { return own }
            return (own ?? 0) + merged
        }
    }

    private static func goods(in access: any ReadAccess) throws -> [CaseID: Goods] {
        var all: [CaseID: Goods] = [:]
        try access.each(
            """
            SELECT   case_id, line, removed, body, reason, recorded_at
            FROM     case_goods
            ORDER BY case_id, line, revision
            """, []
        ) { try all[$0.get("case_id"), default: Goods()].add($0) }
        return all
    }

    /// Decisions with the day on which the party received them.
    private static func decisions(in access: any ReadAccess) throws -> [CaseID: SeenDecision] {
        var served: [CaseID: Moment] = [:]
        try access.each("SELECT case_id, body FROM case_paper WHERE stage = 'service'", []) { row in
            let record: ServiceRecord = try JSONText.decode(row.get("body"))
            served[try row.get("case_id")] = Moment(record.servedOn)
        }
        var all: [CaseID: SeenDecision] = [:]
        try access.each("SELECT case_id, body FROM case_paper WHERE stage = 'decision' ORDER BY id", []) { row in
            let id: CaseID = try row.get("case_id")
            let decision: CaseDecision = try JSONText.decode(row.get("body"))
            all[id] = SeenDecision(
                kind: decision.kind, fine: decision.penalty?.fine, basis: decision.basis,
                mitigation: decision.mitigation, reasons: decision.reasons, servedAt: served[id],
                withoutTransfer: decision.withoutTransfer)
        }
        return all
    }

    private static func transfers(in access: any ReadAccess) throws -> [CaseID: [SeenTransfer]] {
        var all: [CaseID: [SeenTransfer]] = [:]
        try access.each(
            "SELECT id, number, case_id, state, receiver_id, proposed_at FROM transfer ORDER BY id", []
        ) { row in
            try all[row.get("case_id"), default: []].append(
                SeenTransfer(
                    id: row.get("id"), number: row.get("number"), state: row.get("state"),
                    proposedAt: row.get("proposed_at"), receiverID: row.get("receiver_id")))
        }
        return all
    }

    /// Clocks that ran out, by the id of their case or transfer: those of a suspect that the police owe stand with the transfer,
    /// the answer to a referral with the case.
    private static func clocks(at now: Moment, in access: any ReadAccess) throws -> [String: [SeenClock]] {
        var all: [String: [SeenClock]] = [:]
        try access.each(
            """
            SELECT    clock.id, clock.record_kind, clock.limit_id, clock.task_zh, clock.task_en, clock.unit_id,
                      clock.started_at, clock.due_at, clock.stopped_at, clock.regional,
                      COALESCE(suspect.transfer_id, referral.case_id, clock.record_id) AS owner
            FROM      clock
            LEFT JOIN suspect ON clock.record_kind = 'suspect' AND suspect.id = clock.record_id
            LEFT JOIN referral ON clock.record_kind = 'referral' AND referral.id = clock.record_id
            WHERE     (clock.record_kind IN ('case', 'transfer')
                       OR (clock.record_kind = 'suspect' AND clock.unit_id = suspect.unit_id)
                       OR (clock.record_kind = 'referral' AND clock.unit_id = referral.addressee_id))
            AND       clock.limit_id <> 'platform.entry'
            AND       (clock.outcome = 'late' OR (clock.stopped_at IS NULL AND clock.due_at < $1))
            ORDER BY  clock.id
            """, [now]
        ) { row in
            let record: String = try row.get("owner")
            let kind: RecordKind = try row.get("record_kind")
            let isTransfer = kind == .transfer || kind == .suspect
            try all[record, default: []].append(
                SeenClock(
                    id: row.get("id"), limit: row.get("limit_id"),
                    task: Wording(row.get("task_zh"), row.get("task_en")),
                    unitID: row.get("unit_id"), transferID: isTransfer ? TransferID(record) : nil,
                    startedAt: row.get("started_at"), dueAt: row.get("due_at"),
                    stoppedAt: row.get("stopped_at"),
                    regional: row.get("regional", as: String?.self).map { try JSONText.decode($0) }))
        }
        return all
    }
}
