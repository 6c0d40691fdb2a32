//! An expression that a reader types, such as `(a*b + c).tanh()`, as tensors.
//!
//! Several may stand in a row, `u = 2*x; u + u^2`: each but the last has a name, and the last is the result.

use autograd::Tensor;

/// A tensor, and the name or the piece of text that it came from.
#[derive(Clone)]
pub struct Named {
    pub name: String,
    pub tensor: Tensor<f64>,
}

/// The names that are used and not given a value in the text, in the order in which they come.
pub fn variables(text: &str) -> Result<Vec<String>, String> {
    let mut parser = Parser::new(text, Vec::new(), true)?;
    parser.program()?;
    Ok(parser.missing)
}

/// Every tensor of the expression, after those given, in the order in which they were computed; the last is the result.
pub fn evaluate(text: &str, given: Vec<Named>) -> Result<Vec<Named>, String> {
    let mut parser = Parser::new(text, given, false)?;
    parser.program()?;
    Ok(parser.known)
}

/// Longer expressions are not for reading.
const MOST_LETTERS: usize = 200;

struct Parser {
    letters: Vec<char>,
    at: usize,
    known: Vec<Named>,
    /// Whether a name that is not known is noted as a variable, and not an error.
    collects: bool,
    missing: Vec<String>,
}

impl Parser {
    fn new(text: &str, known: Vec<Named>, collects: bool) -> Result<Self, String> {
        let letters: Vec<char> = text.chars().collect();
        if letters.len() > MOST_LETTERS {
            return Err(format!(
                "expected at most {MOST_LETTERS} letters, found {}; a shorter expression can be read",
                letters.len()
            ));
        }
        Ok(Self { letters, at: 0, known, collects, missing: Vec::new() })
    }

    /// `name = sum; …; sum`
    fn program(&mut self) -> Result<(), String> {
        loop {
            let start = self.at;
            let name = self.name();
            let name = name.filter(|_| self.take('='));
            if name.is_none() {
                self.at = start;
            }
            let result = self.sum()?;
            let is_last = match self.take(';') {
                false => true,
                true => self.peek().is_none(),
            };
            match name {
                Some(name)
                    if self.known.iter().any(|known| known.name == name)
                        || self.missing.contains(&name) =>
                {
                    return Err(format!(
                        "expected a new name before =, found {name}, which has a value already"
                    ));
                }
                Some(name) => self.known.push(Named { name, tensor: result }),
                None if !is_last => {
                    return Err(
                        "expected a name before the first ;, such as u = 2*x; u + u^2".into()
                    );
                }
                // The result stands last, though it may be a tensor that was there before.
                None => {
                    let known = self.known.iter().rfind(|known| known.tensor.is(&result));
                    let known = known.cloned().expect("every result is noted");
                    self.known.push(known);
                }
            }
            if is_last {
                return match self.peek() {
                    None => Ok(()),
                    Some(letter) => Err(self.expected("an operation or the end", Some(letter))),
                };
            }
        }
    }

    /// `product + product − …`
    fn sum(&mut self) -> Result<Tensor<f64>, String> {
        let start = self.start();
        let mut left = self.product()?;
        loop {
            left = match self.take_any(&['+', '-', '−']) {
                Some('+') => &left + &self.product()?,
                Some(_) => &left - &self.product()?,
                None => return Ok(left),
            };
            self.note(start, &left);
        }
    }

    /// `signed · signed / …`
    fn product(&mut self) -> Result<Tensor<f64>, String> {
        let start = self.start();
        let mut left = self.signed()?;
        loop {
            left = match self.take_any(&['*', '·', '×', '/']) {
                Some('/') => &left / &self.signed()?,
                Some(_) => &left * &self.signed()?,
                None => return Ok(left),
            };
            self.note(start, &left);
        }
    }

    /// `−power`
    fn signed(&mut self) -> Result<Tensor<f64>, String> {
        let start = self.start();
        if self.take_any(&['-', '−']).is_none() {
            return self.power();
        }
        let negative = -&self.signed()?;
        self.note(start, &negative);
        Ok(negative)
    }

    /// `call ^ number`
    fn power(&mut self) -> Result<Tensor<f64>, String> {
        let start = self.start();
        let base = self.calls()?;
        let exponent = match self.take_any(&['^', '²', '³']) {
            Some('^') => self.exponent()?,
            Some('²') => 2.0,
            Some(_) => 3.0,
            None => return Ok(base),
        };
        let power = base.powf(exponent);
        self.note(start, &power);
        Ok(power)
    }

    /// `atom.tanh().powf(2)…`
    fn calls(&mut self) -> Result<Tensor<f64>, String> {
        let start = self.start();
        let mut tensor = self.atom()?;
        while self.take('.') {
            let name = self.name();
            let Some(name) = name else {
                return Err(self.expected("a function after the point, such as tanh", self.peek()));
            };
            self.must_take('(')?;
            tensor = match name.as_str() {
                "powf" | "pow" => tensor.powf(self.exponent()?),
                _ => apply(&name, &tensor)?,
            };
            self.must_take(')')?;
            self.note(start, &tensor);
        }
        Ok(tensor)
    }

    /// A number, a name, a function of a sum, or a sum in parentheses.
    fn atom(&mut self) -> Result<Tensor<f64>, String> {
        let start = self.start();
        if self.take('(') {
            let inside = self.sum()?;
            self.must_take(')')?;
            return Ok(inside);
        }
        if let Some(number) = self.number()? {
            let tensor = Tensor::scalar(number);
            self.note(start, &tensor);
            return Ok(tensor);
        }
        let Some(name) = self.name() else {
            return Err(self.expected("a number, a name or a parenthesis", self.peek()));
        };
        if self.take('(') {
            let inside = self.sum()?;
            self.must_take(')')?;
            let tensor = apply(&name, &inside)?;
            self.note(start, &tensor);
            return Ok(tensor);
        }
        if let Some(known) = self.known.iter().rfind(|known| known.name == name) {
            return Ok(known.tensor.clone());
        }
        if !self.collects {
            return Err(format!("expected a name with a value, found {name}"));
        }
        let tensor = Tensor::scalar(1.0);
        self.known.push(Named { name: name.clone(), tensor: tensor.clone() });
        self.missing.push(name);
        Ok(tensor)
    }

    fn exponent(&mut self) -> Result<f64, String> {
        let is_negative = self.take_any(&['-', '−']).is_some();
        match self.number()? {
            Some(number) => Ok(if is_negative { -number } else { number }),
            None => Err(self.expected("a number as the exponent", self.peek())),
        }
    }

    fn number(&mut self) -> Result<Option<f64>, String> {
        let start = self.start();
        while self.letters.get(self.at).is_some_and(char::is_ascii_digit) {
            self.at += 1;
        }
        // The point of `2.tanh()` is that of a function.
        let digit_after = self.letters.get(self.at + 1).is_some_and(char::is_ascii_digit);
        if self.at > start && self.letters.get(self.at) == Some(&'.') && digit_after {
            self.at += 1;
            while self.letters.get(self.at).is_some_and(char::is_ascii_digit) {
                self.at += 1;
            }
        }
        let digits: String = self.letters[start..self.at].iter().collect();
        if digits.is_empty() {
            return Ok(None);
        }
        match digits.parse() {
            Ok(number) if f64::is_finite(number) => Ok(Some(number)),
            _ => Err(format!("expected a number, found {digits}")),
        }
    }

    fn name(&mut self) -> Option<String> {
        let start = self.start();
        let fits = |letter: &char, is_first: bool| {
            letter.is_alphabetic() || *letter == '_' || (!is_first && letter.is_ascii_digit())
        };
        while self.letters.get(self.at).is_some_and(|letter| fits(letter, self.at == start)) {
            self.at += 1;
        }
        (self.at > start).then(|| self.letters[start..self.at].iter().collect())
    }

    /// Notes a tensor under the text that it came from, without the spaces.
    fn note(&mut self, start: usize, tensor: &Tensor<f64>) {
        let text = self.letters[start..self.at].iter().filter(|letter| !letter.is_whitespace());
        self.known.push(Named { name: text.collect(), tensor: tensor.clone() });
    }

    /// Where the next letter that is no space stands.
    fn start(&mut self) -> usize {
        while self.letters.get(self.at).is_some_and(|letter| letter.is_whitespace()) {
            self.at += 1;
        }
        self.at
    }

    /// The next letter that is no space.
    fn peek(&self) -> Option<char> {
        self.letters[self.at..].iter().copied().find(|letter| !letter.is_whitespace())
    }

    fn take(&mut self, letter: char) -> bool {
        self.take_any(&[letter]).is_some()
    }

    fn take_any(&mut self, letters: &[char]) -> Option<char> {
        let letter = self.peek().filter(|letter| letters.contains(letter))?;
        self.at = self.start() + 1;
        Some(letter)
    }

    fn must_take(&mut self, letter: char) -> Result<(), String> {
        match self.take(letter) {
            true => Ok(()),
            false => Err(self.expected(&letter.to_string(), self.peek())),
        }
    }

    fn expected(&self, what: &str, found: Option<char>) -> String {
        match found {
            Some(letter) => {
                let place =
                    self.letters[self.at..].iter().take_while(|letter| letter.is_whitespace());
                format!("expected {what}, found {letter} as letter {}", self.at + place.count() + 1)
            }
            None => format!("expected {what}, found the end"),
        }
    }
}

fn apply(function: &str, x: &Tensor<f64>) -> Result<Tensor<f64>, String> {
    match function {
        "tanh" => Ok(x.tanh()),
        "relu" => Ok(x.relu()),
        "sigmoid" => Ok(x.sigmoid()),
        "exp" => Ok(x.exp()),
        "ln" => Ok(x.ln()),
        "sqrt" => Ok(x.sqrt()),
        "abs" => Ok(x.abs()),
        other => Err(format!(
            "expected one of the functions tanh, relu, sigmoid, exp, ln, sqrt, abs and powf, found {other}"
        )),
    }
}
