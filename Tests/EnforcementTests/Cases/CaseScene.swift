import Enforcement
import Law

/// A few people and one unit, from which the tests of cases make their situations.
enum CaseScene {
    static let day = LegalDate(year: 2026, month: 11, day: 23) ?? LegalDate(dayNumber: 0)
    static let now = Moment(day, hour: 9)
    /// When the certificates of those who act end.
    private static let farDay = day.adding(days: 3_000)
    static let unit = UnitID("UNIT")

    static let li = member("LI", "李梅")
    static let wang = member("WANG", "王强")
    static let expired = member("ZHAO", "赵新", until: day.adding(days: -1))
    static let uncertified = TeamMember(userID: UserID("SUN"), name: "孙白", certificates: [])

    /// What the unit of the scene works on.
    static let matter = EnforcementMatter(area: .marketSupervision, region: "430103")

    static func member(
        _ id: String, _ name: String, until: LegalDate? = nil, suspended: Bool = false, kind: CertificateKind? = nil,
        areas: Set<EnforcementArea>? = nil, region: String? = nil
    ) -> TeamMember {
        TeamMember(
            userID: UserID(id), name: name,
            certificates: [
                Officer(
                    userID: UserID(id), name: name, certificateNumber: "43\(id)", kind: kind, areas: areas,
                    region: region, validFrom: day.adding(days: -300), validUntil: until ?? day.adding(days: 300),
                    suspensions: suspended ? [CertificateSuspension(nil)] : [])
            ], for: matter)
    }

    static func actor(_ id: String, _ roles: Set<Role>, unit: UnitID = unit, region: String = "430103") -> Actor {
        Actor(
            userID: UserID(id), name: id, unitID: unit, unitKind: .marketSupervision, region: region, roles: roles,
            channel: .web, certificates: roles.contains(.officer) ? member(id, id, until: farDay).certificates : [])
    }

    static let officer = actor("LI", [.officer])
    static let head = actor("HEAD", [.unitHead])
    static let reviewer = actor("REVIEWER", [.legalReviewer])

    static let scope = RecordScope(
        kind: .case, unitID: unit, region: "430103", people: [UserID("LI"), UserID("WANG")])

    /// Facts of a case in which everything is in order.
    static var facts: CaseFacts {
        CaseFacts(
            team: [li, wang], investigators: [UserID("LI"), UserID("WANG")], filingProposer: UserID("LI"),
            evidenceCount: 2, conclusion: conclusion)
    }

    static let penalty = Penalty(kinds: [.fine, .confiscation], fine: .yuan(20_000), confiscated: .yuan(3_000))
    static let conclusion = Conclusion(
        facts: "销售假冒商品120件", basis: "商标法第五十七条、第六十条", proposal: .penalty, penalty: penalty)

    /// The code of the refusal, or nil where the step is allowed.
    static func refusal(
        _ state: CaseState, _ event: CaseEvent, _ facts: CaseFacts, by actor: Actor, at moment: Moment = now
    ) -> RefusalCode? {
        do throws(Refusal) {
            _ = try Case.procedure.advance(state, on: event, facts: facts, scope: scope, by: actor, at: moment)
            return nil
        } catch {
            return error.code
        }
    }
}
