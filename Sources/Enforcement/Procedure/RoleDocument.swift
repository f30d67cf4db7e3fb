import Law

/// The page of `docs/procedures/` that says which role may take which step of which procedure, and how far it reaches.
enum RoleDocument {
    /// The steps of one procedure with the duty each needs.
    struct Acts {
        let title: Wording
        let steps: [(event: Wording, duties: Set<Duty>)]
    }

    static func acts<Subject: Procedural>(of procedure: Procedure<Subject>) -> Acts {
        let steps = Subject.Event.allCases.filter { !procedure.isByTime($0) }.map { event in
            (event.label, Set(procedure.transitions.filter { $0.event == event }.map(\.duty)))
        }
        return Acts(title: procedure.title, steps: steps)
    }

    static func markdown(acts: [Acts]) -> String {
        var text =
            "# 角色与事项 · Who may do what\n\nMade from the transition tables and the table of duties; do not edit.\n"
        for procedure in acts {
            text +=
                "\n## \(procedure.title.zh) · \(procedure.title.en)\n\n| act | duty | roles (reach) |\n|---|---|---|\n"
            for step in procedure.steps { text += line(step.event, step.duties) }
        }
        return text
    }

    private static func line(_ event: Wording, _ duties: Set<Duty>) -> String {
        let sorted = duties.sorted { $0.rawValue < $1.rawValue }
        let roles = Role.allCases.compactMap { role -> String? in
            let reach = sorted.compactMap { RoleDuties.table[role]?[$0] }.max()
            return reach.map { "\(role.label.zh) \(role.label.en) (\($0))" }
        }
        let names = sorted.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        return "| \(event.zh) \(event.en) | \(names) | \(roles.joined(separator: ", ")) |\n"
    }
}
