import Enforcement
import Law
import Storage

extension SampleWorld {
    /// Issues one of each prescribed form that a case of the world can have, with plausible answers, on the case that has the
    /// fewest documents yet.
    func makeDocuments(_ cast: Cast) async throws {
        go(hoursAgo: 1)
        let (officer, now, unit) = (try cast.person("officer"), office.now, try cast.unit("yunzhou"))
        let cases: [CaseForms] = try await office.read { access in
            try access.query("SELECT id FROM case_file WHERE unit_id = $1 ORDER BY id", [unit])
                .map { try CaseForms($0.get("id"), for: officer, at: now, in: access) }
                .filter(\.mayIssue)
        }
        var counts = Array(repeating: 0, count: cases.count)
        for row in PrescribedForms.all where row.way == .chosen {
            let open = cases.indices.filter { (try? cases[$0].filling(row.form)) != nil }
            guard let place = open.min(by: { counts[$0] < counts[$1] }) else { continue }
            let answers = try cases[place].filling(row.form).examples
            _ = try await office.perform(IssueForm(cases[place].loaded.record.id, row.form, answers), as: officer)
            counts[place] += 1
        }
    }
}
