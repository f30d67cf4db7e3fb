/// Every procedure of the house, for what is made from all of them: the documents and the walks through every table.
package enum Procedures {
    /// The pages of `docs/procedures/`, file name without ending → Markdown.
    package static let documents: [String: String] = [
        "clue": ProcedureDocument.markdown(Clue.procedure),
        "case": ProcedureDocument.markdown(Case.procedure),
        "transfer": ProcedureDocument.markdown(Transfer.procedure),
        "plan": ProcedureDocument.markdown(Plan.procedure),
        "task": ProcedureDocument.markdown(PlanTask.procedure),
        "roles": RoleDocument.markdown(acts: [
            RoleDocument.acts(of: Clue.procedure), RoleDocument.acts(of: Case.procedure),
            RoleDocument.acts(of: Transfer.procedure), RoleDocument.acts(of: Plan.procedure),
            RoleDocument.acts(of: PlanTask.procedure),
        ]),
    ]
}
