import Law

/// The units that names in plans can mean.
package struct UnitDirectory: Sendable {
    private let entries: [UnitEntry]
    private let byName: [String: [Int]]
    private let byCore: [String: [Int]]
    private let names: [AgencyName]

    /// - Complexity: O(*n*), *n* the number of names.
    package init(_ entries: [UnitEntry]) {
        self.entries = entries
        names = entries.map { AgencyName($0.name) }
        var (byName, byCore): ([String: [Int]], [String: [Int]]) = ([:], [:])
        for (index, entry) in entries.enumerated() {
            for name in [entry.name] + entry.aliases {
                byName[UnitDirectory.plain(name), default: []].append(index)
                let core = AgencyName(name).core
                if byCore[core]?.last != index { byCore[core, default: []].append(index) }
            }
        }
        (self.byName, self.byCore) = (byName, byCore)
    }

    /// The units that the names of a plan mean, on the day of the plan.
    ///
    /// A name without a region belongs to the region of the name before it in its list, or of whoever issued the plan.
    package func resolve(_ plan: PlanDocument) -> PlanResolution {
        var found: [String: UnitMatch] = [:]
        let issuer = plan.issuer.map(AgencyName.init)
        for clause in plan.measures.flatMap(\.clauses) {
            var level = issuer?.level
            for unit in clause.units {
                let name = AgencyName(unit.name)
                level = name.level ?? level
                guard found[unit.name] == nil else { continue }
                found[unit.name] = match(unit.name, on: plan.date, level: level, region: issuer?.region ?? "")
            }
        }
        return PlanResolution(found)
    }

    /// The unit that one name means.
    ///
    /// - Parameters:
    ///   - date: The day on which it was written; nil where that is not known.
    ///   - level: How high the agencies around it stand, for a name that does not say.
    ///   - region: The region of whoever wrote it.
    func match(_ written: String, on date: LegalDate?, level: AgencyName.Level?, region: String) -> UnitMatch {
        let exact = (byName[UnitDirectory.plain(written)] ?? []).filter { entries[$0].exists(on: date) }
        if exact.count == 1 { return answer(written, exact, isSure: true) }
        let name = AgencyName(written)
        let same = candidates(name.core, name, level, region)
        let then = same.filter { entries[$0].exists(on: date) }
        if !then.isEmpty { return answer(written, then, isSure: then.count == 1 && isPlaced(then[0], name, level)) }
        let later = unique(successors(of: name.core, since: date).flatMap { candidates($0, name, level, region) })
        if !later.isEmpty {
            let isCentral = later.count == 1 && (name.level ?? level) == .nation
            return answer(written, later, isSure: isCentral)
        }
        return answer(written, same, isSure: false)
    }

    private func answer(_ written: String, _ found: [Int], isSure: Bool) -> UnitMatch {
        UnitMatch(
            name: written, unit: found.count == 1 ? entries[found[0]].id : nil, sure: isSure,
            candidates: unique(found).map { entries[$0].id })
    }

    /// The units that do the same work at the same height, those of the same region first.
    private func candidates(_ core: String, _ name: AgencyName, _ level: AgencyName.Level?, _ region: String) -> [Int] {
        let wanted = name.level ?? level
        let place = name.region.isEmpty ? region : name.region
        let found = unique(byCore[core] ?? []).filter { index in
            guard let wanted, let own = names[index].level else { return true }
            return own == wanted
        }
        let near = found.filter { !place.isEmpty && (names[$0].region == place || entries[$0].region == place) }
        return near.isEmpty ? found : near
    }

    /// Whether the height at which a unit stands is known to be the one that was meant.
    private func isPlaced(_ index: Int, _ name: AgencyName, _ level: AgencyName.Level?) -> Bool {
        guard let wanted = name.level ?? level else { return false }
        return names[index].level == nil || names[index].level == wanted
    }

    /// The work's later names, by reforms after a day.
    private func successors(of core: String, since date: LegalDate?) -> [String] {
        var found: [String] = []
        var open = [(core, date)]
        while let (former, day) = open.popLast() {
            for reform in AgencyReform.all where reform.former == former && reform.successor != former {
                guard day.map({ $0 <= reform.date }) ?? true, !found.contains(reform.successor) else { continue }
                found.append(reform.successor)
                open.append((reform.successor, reform.date))
            }
        }
        return found
    }

    private func unique(_ indices: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return indices.filter { seen.insert($0).inserted }
    }

    private static func plain(_ name: String) -> String { ScriptFold.fold(name).filter { !$0.isWhitespace } }
}
