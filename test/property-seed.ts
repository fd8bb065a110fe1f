import fc from 'fast-check';

// What CI tries is the same every time, so that it tells of the change; by hand every run tries something new.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_125 });
