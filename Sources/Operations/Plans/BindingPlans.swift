import Enforcement
import Law

/// The plans of higher regions that bind a coordinator's: in force or carried out, of a region that holds its own. It
/// sees them even where its unit has no task of them.
enum BindingPlans {
    /// The states in which a plan binds.
    private static let states: [PlanState] = [.adopted, .closed]

    /// Whether a plan binds the region of an actor who sees to plans there.
    static func bind(_ plan: Plan, _ actor: Actor) -> Bool {
        actor.may(.planManage) && states.contains(plan.state) && plan.region != actor.region
            && RegionScope.contains(actor.region, within: plan.region)
    }

    /// The same as a condition on `plan`; nil for who sees to no plans.
    static func condition(for actor: Actor) -> String? {
        let above = regions(above: actor)
        guard actor.may(.planManage), !above.isEmpty else { return nil }
        let states = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let regions = above.map { "'\($0)'" }.joined(separator: ", ")
        return "(plan.region IN (\(regions)) AND plan.state IN (\(states)))"
    }

    /// The country, the province and the city in which the actor's region lies, without itself.
    static func regions(above actor: Actor) -> [String] {
        let region = actor.region
        guard region.utf8.count == 6, region.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return [] }
        let (province, city) = (String(region.prefix(2)), String(region.prefix(4)))
        return ["000000", province + "0000", city + "00"].filter { $0 != region }
    }
}
