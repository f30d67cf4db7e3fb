import Enforcement
import Law
import Operations

/// The names of a draft that nobody has settled yet, each with the units that it can mean.
struct PlanNamesForm: Component {
    /// What is sent for a name that is no unit of this system.
    static let outside = "-"

    private let plan: Plan
    private let names: [(name: String, count: Int, candidates: [UnitID])]
    private let units: [Unit]

    init(_ dossier: PlanDossier, units: [Unit]) {
        plan = dossier.loaded.record
        self.units = units.filter(\.active)
        var order: [String] = []
        var found: [String: (count: Int, candidates: [UnitID])] = [:]
        for measure in dossier.measures {
            for name in measure.standing.flatMap(\.standing) where !name.standing.isSettled {
                if found[name.name] == nil { order.append(name.name) }
                found[name.name] = ((found[name.name]?.count ?? 0) + 1, name.candidates)
            }
        }
        names = order.map { ($0, found[$0]?.count ?? 0, found[$0]?.candidates ?? []) }
    }

    func html(in context: PageContext) -> HTML {
        let say = context.say
        guard !names.isEmpty else { return "<p>\(context.show(StateBadge(say(PlanText.allSettled), .done)))</p>" }
        let fields = names.enumerated().map { place, name in
            FormField(
                "unit-\(place)", name.count > 1 ? "\(name.name) × \(name.count)" : name.name,
                .select(name.candidates.first?.rawValue, choices(name.candidates, context)))
        }
        let hidden =
            [ActButton.Field("version", String(plan.version))]
            + names.enumerated().map { ActButton.Field("name-\($0.offset)", $0.element.name) }
        return context.show(
            FormPage(
                path: Paths.planNames(plan.id), groups: [.init(lead: say(PlanText.namesLead), fields: fields)],
                submit: say(PlanText.settle), hidden: hidden))
    }

    /// The units that come into question first, then the way out, then all others.
    private func choices(_ candidates: [UnitID], _ context: PageContext) -> [FormField.Choice] {
        let known = candidates.compactMap { id in units.first { $0.id == id } }
        let others = units.filter { !candidates.contains($0.id) }
        return known.map { .init($0.id.rawValue, $0.name) }
            + [.init(PlanNamesForm.outside, context.say(PlanText.outside))]
            + others.map { .init($0.id.rawValue, $0.name) }
    }

    /// The choices of a form; a name without a choice stays as it is.
    static func choices(in form: FormReader) -> [SettleNames.Choice] {
        var choices: [SettleNames.Choice] = []
        var place = 0
        while let name = form.values.first("name-\(place)") {
            let unit = form.values.first("unit-\(place)") ?? ""
            if !unit.isEmpty { choices.append(.init(name, unit == outside ? nil : UnitID(unit))) }
            place += 1
        }
        return choices
    }
}
