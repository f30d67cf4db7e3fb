/// The eight ways in which a square can be turned and mirrored: a seller mirrors a photo so that it is not found.
public enum PhotoTurn: String, Sendable, CaseIterable {
    /// As it is.
    case upright
    /// Turned by 90 degrees counter-clockwise.
    case quarter
    /// Turned by 180 degrees.
    case half
    /// Turned by 270 degrees counter-clockwise.
    case threeQuarters = "three-quarters"
    /// Top and bottom exchanged.
    case upsideDown = "upside-down"
    /// Left and right exchanged.
    case mirrored
    /// Mirrored at the falling diagonal: rows become columns.
    case transposed
    /// Mirrored at the rising diagonal.
    case antitransposed

    /// The cosine coefficients of the turned photo, from those of the photo as it is.
    ///
    /// Mirroring a row changes the sign of its odd coefficients, transposing exchanges rows and columns: a turn needs no
    /// second look at the pixels. Row and column 0 hold coefficient 1, an odd one.
    func applied(to upright: CosineSquare) -> CosineSquare {
        var turned = CosineSquare()
        for row in 0..<CosineSquare.side {
            for column in 0..<CosineSquare.side {
                let (value, oddRow, oddColumn) = (upright[row, column], row % 2 == 0, column % 2 == 0)
                switch self {
                case .upright: turned[row, column] = value
                case .half: turned[row, column] = oddRow != oddColumn ? -value : value
                case .upsideDown: turned[row, column] = oddRow ? -value : value
                case .mirrored: turned[row, column] = oddColumn ? -value : value
                case .quarter: turned[column, row] = oddColumn ? -value : value
                case .threeQuarters: turned[column, row] = oddRow ? -value : value
                case .transposed: turned[column, row] = value
                case .antitransposed: turned[column, row] = oddRow != oddColumn ? -value : value
                }
            }
        }
        return turned
    }
}
