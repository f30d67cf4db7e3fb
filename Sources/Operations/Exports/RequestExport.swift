import Enforcement
import Law
import Storage

/// Asks for a file of all records of a kind that the actor may see; a job writes it.
package struct RequestExport: Operation {
    package static let name = "export.request"

    package let kind: ExportKind
    package let form: ExportForm

    package init(_ kind: ExportKind, as form: ExportForm) {
        self.kind = kind
        self.form = form
    }

    /// - Returns: the export's id.
    /// - Throws: `Refusal`: `notAllowed` for whoever may see no such records; `duplicate` while the same export of the same
    ///   person is being written.
    package func perform(in work: Work) throws -> String {
        try Authority.require(kind.duty, by: work.actor, on: nil)
        let id = work.office.newIdentifier(at: work.now)
        let job = try work.enqueue(
            ExportTask.self, ExportTask.Input(export: id, kind: kind, form: form),
            key: "export/\(work.actor.userID)/\(kind.rawValue)/\(form.rawValue)")
        guard let job else {
            throw Refusal(
                .duplicate, Wording("同样的导出正在进行，请等它完成", "The same export is being written; wait for its end"))
        }
        try work.write(
            "record_export",
            """
            INSERT INTO record_export (id, kind, form, asked_by, asked_at, job_id, version)
            VALUES ($1, $2, $3, $4, $5, $6, 1)
            RETURNING *
            """, [id, kind, form, work.actor.userID, work.now, job])
        return id
    }
}
