import Enforcement
import Law
import Operations
import Storage

/// Whose pages are measured.
struct ScaleViewers: Sendable {
    let officers: [Actor]
    let heads: [Actor]
    let province: Actor
    let city: Actor
    let procurator: Actor

    init(in office: Office) async throws {
        func actors(_ names: [String]) async throws -> [Actor] {
            try await office.read { access in
                try names.compactMap { try OrganisationStore.actor(signInName: $0, by: .web, in: access) }
            }
        }
        officers = try await actors(["o00a", "o01b", "o12a", "o55b", "o90a"])
        heads = try await actors(["h00", "h01", "h12", "h55", "h90"])
        let others = try await actors(["province", "city", "procurator"])
        guard others.count == 3, officers.count == 5, heads.count == 5 else { throw Refusal.notFound(.user) }
        (province, city, procurator) = (others[0], others[1], others[2])
    }

    /// Different people in different rounds.
    func officer(_ round: Int) -> Actor { officers[round % officers.count] }
    func head(_ round: Int) -> Actor { heads[round % heads.count] }
}

/// One thing that a page reads.
struct ScaleQuery: Sendable {
    let name: String
    /// Reads it and gives the number of rows; the round says for whom.
    let read: @Sendable (Int, any ReadAccess) throws -> Int
}

/// All that is measured: the pages that people open all day, through the same code as the pages.
enum ScaleQueries {
    static let now = ScaleBench.present
    static let page = 51

    static func all(_ viewers: ScaleViewers) -> [ScaleQuery] {
        home(viewers) + clues(viewers) + cases(viewers) + files(viewers) + search(viewers)
    }

    private static func home(_ viewers: ScaleViewers) -> [ScaleQuery] {
        [
            ScaleQuery(name: "home, officer") { try home(viewers.officer($0), $1) },
            ScaleQuery(name: "home, head") { try home(viewers.head($0), $1) },
            ScaleQuery(name: "home, coordinator of the province") { _, access in try home(viewers.province, access) },
        ]
    }

    private static func home(_ actor: Actor, _ access: any ReadAccess) throws -> Int {
        try TodayStore.Home(for: actor, after: nil, limit: 50, now: now, yellow: .third, in: access).items.count
    }

    private static func clues(_ viewers: ScaleViewers) -> [ScaleQuery] {
        let open = Set(ClueState.allCases).subtracting([.closed, .merged, .filed])
        let filters: [(String, @Sendable (inout ClueQueue.Filter) -> Void)] = [
            ("open", { $0.states = open }), ("ended", { $0.states = [.closed, .merged, .filed] }),
            ("one state", { $0.states = [.checking] }), ("all states", { _ in }),
            ("source", { ($0.states, $0.source) = (open, .media) }),
            ("priority", { ($0.states, $0.priority) = (open, .urgent) }),
            ("rare words", { $0.text = "鑫盛瓮" }), ("common words", { $0.text = "假冒" }),
            ("one character", { $0.text = "酒" }), ("a number", { $0.text = "线索〔2026〕12号" }),
        ]
        let people: [(String, @Sendable (Int) -> Actor)] = [
            ("officer", { viewers.officer($0) }), ("city", { _ in viewers.city }),
            ("province", { _ in viewers.province }),
        ]
        return people.flatMap { person in
            filters.map { filter in
                ScaleQuery(name: "clues, \(person.0), \(filter.0)") { round, access in
                    var wanted = ClueQueue.Filter()
                    filter.1(&wanted)
                    return try clues(wanted, person.1(round), access)
                }
            }
        } + [
            ScaleQuery(name: "clues, officer, mine") { round, access in
                var filter = ClueQueue.Filter()
                (filter.states, filter.assignedTo) = (open, viewers.officer(round).userID)
                return try clues(filter, viewers.officer(round), access)
            },
            ScaleQuery(name: "clues, province, far down the list") { _, access in
                var filter = ClueQueue.Filter()
                filter.states = [.closed]
                filter.after = ClueQueue.Place(rank: 2, id: ClueID("01K"))
                return try clues(filter, viewers.province, access)
            },
        ]
    }

    private static func clues(_ filter: ClueQueue.Filter, _ actor: Actor, _ access: any ReadAccess) throws -> Int {
        var filter = filter
        filter.limit = page
        return try ClueQueue.page(filter, for: actor, now: now, in: access).lines.count
    }

    private static func cases(_ viewers: ScaleViewers) -> [ScaleQuery] {
        let filters: [(String, @Sendable (inout CaseList.Filter) -> Void)] = [
            ("all", { _ in }), ("one state", { $0.states = [.investigating] }),
            ("overdue", { $0.dueBefore = now }), ("rare words", { $0.text = "鑫盛瓮" }),
            ("common words", { $0.text = "假冒" }), ("a party", { $0.text = "贸易有限公司" }),
        ]
        let people: [(String, @Sendable (Int) -> Actor)] = [
            ("head", { viewers.head($0) }), ("procurator", { _ in viewers.procurator }),
            ("province", { _ in viewers.province }),
        ]
        return people.flatMap { person in
            filters.map { filter in
                ScaleQuery(name: "cases, \(person.0), \(filter.0)") { round, access in
                    var wanted = CaseList.Filter()
                    filter.1(&wanted)
                    wanted.limit = page
                    _ = try CaseList.counts(for: person.1(round), in: access)
                    return try CaseList.lines(wanted, for: person.1(round), in: access).count
                }
            }
        }
    }

    private static func files(_ viewers: ScaleViewers) -> [ScaleQuery] {
        [
            ScaleQuery(name: "case file") { round, access in
                var filter = CaseList.Filter()
                filter.limit = 1
                guard let line = try CaseList.lines(filter, for: viewers.head(round), in: access).first else {
                    return 0
                }
                return try CaseFile(line.record.id, for: viewers.head(round), at: now, yellow: .third, in: access).steps
                    .count
            },
            ScaleQuery(name: "clue file") { round, access in
                var filter = ClueQueue.Filter()
                filter.limit = 1
                guard let line = try ClueQueue.lines(filter, for: viewers.head(round), now: now, in: access).first
                else { return 0 }
                return try ClueFile(line.clue.id, for: viewers.head(round), at: now, yellow: .third, in: access).steps
                    .count
            },
        ]
    }

    private static func search(_ viewers: ScaleViewers) -> [ScaleQuery] {
        let words = [
            ("1 character, common", "假"), ("1 character, rare", "瓮"), ("2 characters, common", "假冒"),
            ("2 characters, rare", "瓮鑫"), ("4 characters, common", "销售假冒"), ("4 characters, rare", "鑫盛瓮商"),
            ("a brand", "NIKO"), ("two words", "云岭泉 运动鞋"), ("a number", "云00市监线索〔2026〕12号"), ("digits", "12"),
            ("in no record", "骉骉"),
        ]
        let people: [(String, @Sendable (Int) -> Actor)] = [
            ("officer", { viewers.officer($0) }), ("city", { _ in viewers.city }),
            ("province", { _ in viewers.province }),
        ]
        return people.flatMap { person in
            words.map { word in
                ScaleQuery(name: "search, \(person.0), \(word.0)") { round, access in
                    try SearchStore.groups(word.1, for: person.1(round), each: 5, in: access)
                        .reduce(0) { $0 + $1.hits.count }
                }
            }
        }
    }
}
