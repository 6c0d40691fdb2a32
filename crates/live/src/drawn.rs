//! A curve that the reader draws: a value at each place, from left to right.

/// The values so far, and the place that the arrow keys move.
pub(crate) struct Drawn {
    values: Vec<f64>,
    chosen: usize,
    begun: bool,
}

impl Drawn {
    /// A level curve, whose first value stays as it is.
    pub(crate) fn level(value: f64, places: usize) -> Self {
        Self { values: vec![value; places], chosen: 1, begun: false }
    }

    /// The value at each place.
    pub(crate) fn values(&self) -> &[f64] {
        &self.values
    }

    /// Whether something was drawn.
    pub(crate) fn begun(&self) -> bool {
        self.begun
    }

    /// The place that the arrow keys move.
    pub(crate) fn chosen(&self) -> usize {
        self.chosen
    }

    /// The value there.
    pub(crate) fn value(&self) -> f64 {
        self.values[self.chosen]
    }

    /// Gives the curve another beginning. Before anything was drawn, it is level from there.
    pub(crate) fn begin_at(&mut self, value: f64) {
        self.values[0] = value;
        if !self.begun {
            self.values.fill(value);
        }
    }

    /// Goes to the place nearest to this one.
    pub(crate) fn choose(&mut self, place: f64) {
        // A negative number becomes 0.
        self.chosen = (place.round() as usize).clamp(1, self.values.len() - 1);
    }

    /// Goes so many places to the right.
    pub(crate) fn go(&mut self, right: i32) {
        self.choose(self.chosen as f64 + f64::from(right));
    }

    /// Sets the value here. From here on the curve is level, until more is drawn.
    pub(crate) fn set(&mut self, value: f64) {
        let end = if self.begun { self.chosen + 1 } else { self.values.len() };
        self.values[self.chosen..end].fill(value);
        self.begun = true;
    }

    /// Draws on to another place.
    pub(crate) fn draw_to(&mut self, place: f64, value: f64) {
        let from = self.chosen;
        self.choose(place);
        self.set(value);
        // A quick hand jumps over places; between them the line is straight.
        let (low, high) = (from.min(self.chosen), from.max(self.chosen));
        for between in low + 1..high {
            let share = (between - low) as f64 / (high - low) as f64;
            self.values[between] =
                self.values[low] + share * (self.values[high] - self.values[low]);
        }
    }

    /// How far the curve is from these values on average, leaving out the first, which was given.
    pub(crate) fn mean_distance(&self, found: &[f64]) -> Option<f64> {
        let pairs = self.values.iter().zip(found).skip(1);
        let distances: Vec<f64> = pairs.map(|(drawn, found)| (drawn - found).abs()).collect();
        let count = distances.len() as f64;
        (self.begun && count > 0.0).then(|| distances.iter().sum::<f64>() / count)
    }
}
