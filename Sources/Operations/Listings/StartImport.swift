import Enforcement
import Law
import Storage

/// Begins an import: everything that comes in with it points back at it.
package struct StartImport: Operation {
    package static let name = "listing.start-import"
    /// Characters of an import's name.
    package static let longestTitle = 200

    package let title: String

    package init(title: String) {
        self.title = title
    }

    /// - Returns: the import's id.
    /// - Throws: `Refusal`: `notAllowed`; `invalidInput` where the name is empty or too long.
    package func perform(in work: Work) throws -> String {
        try check(work.actor)
        let id = work.office.newIdentifier(at: work.now)
        try insert(id, job: nil, in: work)
        return id
    }

    /// Refuses whoever may not import, and a name that does not fit.
    ///
    /// - Throws: `Refusal`: `notAllowed`, `invalidInput`.
    func check(_ actor: Actor) throws(Refusal) {
        try Authority.require(.listingImport, by: actor, on: nil)
        guard title.contains(where: { !$0.isWhitespace }), title.count <= StartImport.longestTitle else {
            throw Refusal.invalid(
                "name",
                Wording(
                    "请填写批次名称，不超过\(StartImport.longestTitle)字",
                    "Name the import in at most \(StartImport.longestTitle) characters"))
        }
    }

    /// Writes the import's row.
    ///
    /// - Parameter job: the job that carries it out; nil where it is taken in while it arrives.
    func insert(_ id: String, job: String?, in work: Work) throws {
        try work.write(
            "import_batch",
            """
            INSERT INTO import_batch (id, unit_id, name, started_at, started_by, job_id, version)
            VALUES ($1, $2, $3, $4, $5, $6, 1)
            RETURNING *
            """, [id, work.actor.unitID, title, work.now, work.actor.userID, job])
    }
}
