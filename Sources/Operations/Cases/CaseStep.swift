package import Enforcement
import Law
import Storage

/// Where a case stands after an act.
package struct CaseVersion: Codable, Sendable, Hashable {
    package let id: CaseID
    package let state: CaseState
    package let version: Int

    package init(id: CaseID, state: CaseState, version: Int) {
        self.id = id
        self.state = state
        self.version = version
    }
}

/// The common frame of the acts on one case: load what the actor may see, check the version, take the step, write.
struct CaseStep {
    let loaded: CaseStore.Loaded
    let work: Work

    var record: Case { loaded.record }

    /// - Parameter version: the version that the actor has seen; nil takes the case as it stands.
    /// - Throws: `Refusal`: `notFound`, `versionConflict`.
    init(_ id: CaseID, version: Int?, in work: Work) throws {
        self.loaded = try CaseStore.load(id, for: work.actor, in: work.access)
        self.work = work
        guard version == nil || version == loaded.record.version else { throw Refusal.versionConflict(.case) }
    }

    /// Takes a step and writes the state, with further columns where the act sets them.
    @discardableResult
    func take(
        _ event: CaseEvent, _ act: CaseAct? = nil, reason: String? = nil,
        setting columns: [(name: String, value: any SQLConvertible)] = []
    ) throws -> CaseVersion {
        var facts = loaded.facts
        facts.act = act
        let step = try work.advance(
            Case.self, record.reference, from: record.state, on: event, facts: facts, scope: loaded.scope,
            reason: reason)
        let sets = columns.enumerated().map { ", \($0.element.name) = $\($0.offset + 4)" }.joined()
        let row = try work.update(
            .case, "case_file",
            "UPDATE case_file SET state = $3, version = version + 1\(sets) WHERE id = $1 AND version = $2 RETURNING *",
            [record.id, record.version, step.to] + columns.map(\.value))
        return CaseVersion(id: record.id, state: step.to, version: try row.get("version"))
    }

    /// The unit to which the case belongs.
    ///
    /// - Throws: `Refusal.notFound`.
    func unit() throws -> Unit {
        guard let unit = try OrganisationStore.unit(record.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        return unit
    }
}

/// Checks of what people type, the same for all acts.
enum CaseInput {
    /// Refuses a text that is blank or too long.
    static func require(_ field: String, _ text: String, _ name: Wording, atMost limit: Int = 10_000) throws {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Refusal.invalid(field, Wording("请填写\(name.zh)", "Give \(name.en)"))
        }
        try limitLength(field, text, name, atMost: limit)
    }

    /// Refuses a text that is too long.
    static func limitLength(_ field: String, _ text: String, _ name: Wording, atMost limit: Int = 10_000) throws {
        guard text.count <= limit else {
            throw Refusal.invalid(
                field, Wording("\(name.zh)不超过\(limit)字", "At most \(limit) characters for \(name.en)"))
        }
    }

    /// Refuses a day that has not come yet.
    static func notInFuture(_ field: String, _ day: LegalDate, today: LegalDate) throws {
        guard day <= today else {
            throw Refusal.invalid(field, Wording("日期不能晚于今天", "The day must not lie in the future"))
        }
    }

    /// Refuses an amount that is no amount of yuan.
    static func amount(_ field: String, _ amount: Money?) throws {
        guard let amount else { return }
        guard amount.minor >= 0, amount.currency == "CNY" else {
            throw Refusal.invalid(field, Wording("金额为不小于零的人民币金额", "An amount in yuan, not negative"))
        }
    }
}
