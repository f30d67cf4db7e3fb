import Screening

/// Rows of an import on their way into one transaction: read and screened, whether they come as a stream or from a file.
struct ListingPart: Sendable {
    private var listings: [ListingDraft] = []
    private var problems: [ImportProblem] = []

    /// Rows and notes.
    var count: Int { listings.count + problems.count }

    mutating func take(_ row: ListingsFile.Row, screenedBy index: ScreeningIndex) {
        switch row {
        case .listing(let listing, let line, let notes):
            listings.append(ListingDraft(listing, line: line, screenedBy: index))
            problems += notes.map(ImportProblem.init)
        case .problem(let problem): problems.append(ImportProblem(problem))
        }
    }

    /// The operation that stores them.
    func operation(in batch: String, ending: ImportListings.Ending?) -> ImportListings {
        ImportListings(batch: batch, listings: listings, problems: problems, ending: ending)
    }
}
